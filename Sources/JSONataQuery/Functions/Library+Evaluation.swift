import OrderedJSON

extension Library {
  static let evaluation = Entry("eval", "<sx?:x>", arity: 2) {
    (evaluator, arguments, input) throws(JSONataError) -> Value in
    guard case .string(let text) = arguments.argument(0) else { return .undefined }
    let program: Program
    do throws(JSONataError) {
      program = try Program(text, dialect: evaluator.dialect, variables: evaluator.variables)
    } catch {
      throw JSONataError(.d3120, value: .string(error.message))
    }
    var context = arguments.count > 1 ? arguments[1] : input
    if case .array(let list) = context, !list.isSequence {
      context = .array(List([context], marks: [.sequence, .outerWrapper]))
    }
    evaluator.variables = program.variables
    do throws(JSONataError) {
      return try program.operation.evaluate(&evaluator, context, Frame(evaluator.root))
    } catch {
      if error.code == "U1001" { throw error }
      throw JSONataError(.d3121, value: .string(error.message))
    }
  }
}
