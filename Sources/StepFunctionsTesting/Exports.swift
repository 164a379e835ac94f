@_exported public import StepFunctions
