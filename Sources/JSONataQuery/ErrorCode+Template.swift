extension ErrorCode {
  /// The reference's text.
  var template: String {
    switch self {
    case .d1001: "Number out of range: {{value}}"
    case .d1002: "Cannot negate a non-numeric value: {{value}}"
    case .d1004: "Regular expression matches zero length string"
    case .d1009: "Multiple key definitions evaluate to same key: {{value}}"
    case .d1011:
      "Stack overflow. Check for non-terminating recursive function.  Consider "
        + "rewriting as tail-recursive"
    case .d1012: "Evaluation timeout after {{value}} milliseconds. Check for infinite loop"
    case .d1013:
      "Object property names starting with _jsonata_ are reserved for internal use: "
        + "{{value}}"
    case .d2005: "The left side of := must be a variable name (start with $)"
    case .d2014:
      "The size of the sequence allocated by the range operator (..) must not exceed "
        + "1e7.  Attempted to allocate {{value}}."
    case .d2015: "The maximum sequence length of {{value}} was exceeded."
    case .d3001: "Attempting to invoke string function on Infinity or NaN"
    case .d3010: "Second argument of replace function cannot be an empty string"
    case .d3011: "Fourth argument of replace function must evaluate to a positive number"
    case .d3012: "Attempted to replace a matched string with a non-string value"
    case .d3020: "Third argument of split function must evaluate to a positive number"
    case .d3030: "Unable to cast value to a number: {{value}}"
    case .d3040: "Third argument of match function must evaluate to a positive number"
    case .d3050:
      "The second argument of reduce function must be a function with at least two "
        + "arguments"
    case .d3060: "The sqrt function cannot be applied to a negative number: {{value}}"
    case .d3061:
      "The power function has resulted in a value that cannot be represented as a "
        + "JSON number: base={{value}}, exponent={{exp}}"
    case .d3070:
      "The single argument form of the sort function can only be applied to an array "
        + "of strings or an array of numbers.  Use the second argument to specify a "
        + "comparison function"
    case .d3080: "The picture string must only contain a maximum of two sub-pictures"
    case .d3081:
      "The sub-picture must not contain more than one instance of the "
        + "'decimal-separator' character"
    case .d3082:
      "The sub-picture must not contain more than one instance of the 'percent' "
        + "character"
    case .d3083:
      "The sub-picture must not contain more than one instance of the 'per-mille' "
        + "character"
    case .d3084: "The sub-picture must not contain both a 'percent' and a 'per-mille' character"
    case .d3085:
      "The mantissa part of a sub-picture must contain at least one character that "
        + "is either an 'optional digit character' or a member of the 'decimal digit "
        + "family'"
    case .d3086:
      "The sub-picture must not contain a passive character that is preceded by an "
        + "active character and that is followed by another active character"
    case .d3087:
      "The sub-picture must not contain a 'grouping-separator' character that "
        + "appears adjacent to a 'decimal-separator' character"
    case .d3088:
      "The sub-picture must not contain a 'grouping-separator' at the end of the "
        + "integer part"
    case .d3089:
      "The sub-picture must not contain two adjacent instances of the "
        + "'grouping-separator' character"
    case .d3090:
      "The integer part of the sub-picture must not contain a member of the 'decimal "
        + "digit family' that is followed by an instance of the 'optional digit "
        + "character'"
    case .d3091:
      "The fractional part of the sub-picture must not contain an instance of the "
        + "'optional digit character' that is followed by a member of the 'decimal digit "
        + "family'"
    case .d3092:
      "A sub-picture that contains a 'percent' or 'per-mille' character must not "
        + "contain a character treated as an 'exponent-separator'"
    case .d3093:
      "The exponent part of the sub-picture must comprise only of one or more "
        + "characters that are members of the 'decimal digit family'"
    case .d3100:
      "The radix of the formatBase function must be between 2 and 36.  It was given "
        + "{{value}}"
    case .d3110:
      "The argument of the toMillis function must be an ISO 8601 formatted "
        + "timestamp. Given {{value}}"
    case .d3120: "Syntax error in expression passed to function eval: {{value}}"
    case .d3121: "Dynamic error evaluating the expression passed to function eval: {{value}}"
    case .d3130:
      "Formatting or parsing an integer as a sequence starting with {{value}} is not "
        + "supported by this implementation"
    case .d3131: "In a decimal digit pattern, all digits must be from the same decimal group"
    case .d3132: "Unknown component specifier {{value}} in date/time picture string"
    case .d3133:
      "The 'name' modifier can only be applied to months and days in the date/time "
        + "picture string, not {{value}}"
    case .d3134: "The timezone integer format specifier cannot have more than four digits"
    case .d3135: "No matching closing bracket ']' in date/time picture string"
    case .d3136:
      "The date/time picture string is missing specifiers required to parse the "
        + "timestamp"
    case .d3137: "{{{message}}}"
    case .d3138:
      "The $single() function expected exactly 1 matching result.  Instead it "
        + "matched more."
    case .d3139:
      "The $single() function expected exactly 1 matching result.  Instead it "
        + "matched 0."
    case .d3140: "Malformed URL passed to ${{{functionName}}}(): {{value}}"
    case .d3141: "{{{message}}}"
    case .s0101: "String literal must be terminated by a matching quote"
    case .s0102: "Number out of range: {{token}}"
    case .s0103: "Unsupported escape sequence: \\\\{{token}}"
    case .s0104: "The escape sequence \\\\u must be followed by 4 hex digits"
    case .s0105: "Quoted property name must be terminated with a backquote (`)"
    case .s0106: "Comment has no closing tag"
    case .s0201: "Syntax error: {{token}}"
    case .s0202: "Expected {{value}}, got {{token}}"
    case .s0203: "Expected {{value}} before end of expression"
    case .s0204: "Unknown operator: {{token}}"
    case .s0205: "Unexpected token: {{token}}"
    case .s0206: "Unknown expression type: {{token}}"
    case .s0207: "Unexpected end of expression"
    case .s0208:
      "Parameter {{value}} of function definition must be a variable name (start "
        + "with $)"
    case .s0209: "A predicate cannot follow a grouping expression in a step"
    case .s0210: "Each step can only have one grouping expression"
    case .s0211: "The symbol {{token}} cannot be used as a unary operator"
    case .s0212: "The left side of := must be a variable name (start with $)"
    case .s0213: "The literal value {{value}} cannot be used as a step within a path expression"
    case .s0214: "The right side of {{token}} must be a variable name (start with $)"
    case .s0215: "A context variable binding must precede any predicates on a step"
    case .s0216: "A context variable binding must precede the 'order-by' clause on a step"
    case .s0217: "The object representing the 'parent' cannot be derived from this expression"
    case .s0301: "Empty regular expressions are not allowed"
    case .s0302: "No terminating / in regular expression"
    case .s0401: "Type parameters can only be applied to functions and arrays"
    case .s0402: "Choice groups containing parameterized types are not supported"
    case .s0500: "Attempted to evaluate an expression containing syntax error(s)"
    case .t0410: "Argument {{index}} of function {{token}} does not match function signature"
    case .t0411:
      "Context value is not a compatible type with argument {{index}} of function "
        + "{{token}}"
    case .t0412: "Argument {{index}} of function {{token}} must be an array of {{type}}"
    case .t1003: "Key in object structure must evaluate to a string; got: {{value}}"
    case .t1005: "Attempted to invoke a non-function. Did you mean ${{{token}}}?"
    case .t1006: "Attempted to invoke a non-function"
    case .t1007: "Attempted to partially apply a non-function. Did you mean ${{{token}}}?"
    case .t1008: "Attempted to partially apply a non-function"
    case .t1010:
      "The matcher function argument passed to function {{token}} does not return "
        + "the correct object structure"
    case .t2001: "The left side of the {{token}} operator must evaluate to a number"
    case .t2002: "The right side of the {{token}} operator must evaluate to a number"
    case .t2003: "The left side of the range operator (..) must evaluate to an integer"
    case .t2004: "The right side of the range operator (..) must evaluate to an integer"
    case .t2006: "The right side of the function application operator ~> must be a function"
    case .t2007: "Type mismatch when comparing values {{value}} and {{value2}} in order-by clause"
    case .t2008:
      "The expressions within an order-by clause must evaluate to numeric or string "
        + "values"
    case .t2009:
      "The values {{value}} and {{value2}} either side of operator {{token}} must be "
        + "of the same data type"
    case .t2010:
      "The expressions either side of operator {{token}} must evaluate to numeric or "
        + "string values"
    case .t2011:
      "The insert/update clause of the transform expression must evaluate to an "
        + "object: {{value}}"
    case .t2012:
      "The delete clause of the transform expression must evaluate to a string or "
        + "array of strings: {{value}}"
    case .t2013:
      "The transform expression clones the input object using the $clone() function. "
        + " This has been overridden in the current scope by a non-function."
    case .u1001: "{{{message}}}"
    }
  }
}
