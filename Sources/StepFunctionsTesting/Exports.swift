// Tests compare outputs with literals, whose operators are OrderedJSON's.
@_exported public import ExecutionTrace
@_exported public import OrderedJSON
@_exported public import StepFunctions
