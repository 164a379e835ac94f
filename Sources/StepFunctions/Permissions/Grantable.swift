/// Whom something can be allowed.
public protocol Grantable {
  func addToPrincipalPolicy(_ statement: PolicyStatement)
}
