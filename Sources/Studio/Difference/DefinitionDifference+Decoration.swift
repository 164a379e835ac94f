package import Drawing
import OrderedJSON
package import StatesLanguage
package import Themes

extension DefinitionDifference {
  /// The states' changes as marks on a drawing of `union`: `+`, `-` and `~`, so that colour is not
  /// the only signal.
  package func decoration(_ theme: Theme) -> GraphDecoration {
    var decoration = GraphDecoration()
    decoration.hasFocus = false
    for (place, change) in changes {
      decoration.nodes[place] =
        switch change {
        case .added: .init(role: .statusSucceeded, badge: "+")
        case .removed: .init(role: .statusFailed, badge: "-")
        case .changed: .init(role: .statusThrottled, badge: "~")
        }
    }
    return decoration
  }
}
