public import OrderedJSON

/// InputPath, OutputPath, ResultPath: absent, null, or a path.
public enum PathField: Hashable, Sendable {
  case absent
  case null
  case path(String)
}

/// A field that is a number, a Reference Path to one (its `…Path` form), or a JSONata expression.
public enum NumberField: Hashable, Sendable {
  case literal(JSONNumber)
  case path(String)
  case expression(String)
}

/// A field that is a text, a path or intrinsic (its `…Path` form), or a JSONata expression.
public enum TextField: Hashable, Sendable {
  case literal(String)
  case path(String)
  case expression(String)
}
