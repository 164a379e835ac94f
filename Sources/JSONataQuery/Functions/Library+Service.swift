import Digests
import OrderedJSON

extension Library {
  /// What the service adds.
  static let serviceFunctions: [Entry] = [
    Entry("partition", "<an:a>", arity: 2) {
      (evaluator, arguments, _) throws(JSONataError) -> Value in
      guard case .array(let list) = arguments.argument(0), !list.isEmpty,
        case .number(let number) = arguments.argument(1)
      else { return .undefined }
      let size = number.rounded(.towardZero)
      guard size >= 1 else {
        throw JSONataError(
          code: "D3137", message: "The size of a partition must be greater than zero")
      }
      try evaluator.allocate(elements: 3 * list.count)
      let values = list.values
      let step = Int(min(size, Double(values.count)))
      return .array(
        List(
          stride(from: 0, to: values.count, by: step).map {
            .array(List(Array(values[$0..<min($0 + step, values.count)])))
          }))
    },
    Entry("range", "<nnn:a>", arity: 3) { (evaluator, arguments, _) throws(JSONataError) -> Value in
      guard let first = arguments.argument(0).double?.rounded(.towardZero),
        let last = arguments.argument(1).double?.rounded(.towardZero),
        let step = arguments.argument(2).double?.rounded(.towardZero), step != 0
      else { return .undefined }
      let count = ((last - first) / step).rounded(.down) + 1
      guard count >= 1 else { return .array(.sequence()) }
      guard count <= min(rangeLimit, Double(evaluator.options.maximumSequenceLength)) else {
        throw JSONataError.outOfMemory
      }
      try evaluator.allocate(elements: Int(count))
      return .array(
        List((0..<Int(count)).map { .number(first + Double($0) * step) }, marks: .sequence))
    },
    Entry("hash", "<s-s:s>", arity: 2) { (_, arguments, _) throws(JSONataError) -> Value in
      guard case .string(let text) = arguments.argument(0) else { return .undefined }
      let name = arguments.argument(1).string ?? ""
      guard let algorithm = DigestAlgorithm(rawValue: name) else {
        throw JSONataError(
          code: "D3137",
          message: "Unknown algorithm \(name): MD5, SHA-1, SHA-256, SHA-384 or SHA-512")
      }
      return .string(Hexadecimal.text(algorithm.digest(Array(text.utf8))))
    },
    Entry("random", "<n?:n>", arity: 1) { (evaluator, arguments, _) throws(JSONataError) -> Value in
      guard case .number(let seed) = arguments.argument(0) else {
        return .number(evaluator.random.unit())
      }
      var random = RandomNumbers(seed: seed.bitPattern)
      return .number(random.unit())
    },
    Entry("uuid", "<:s>", arity: 0) { (evaluator, _, _) throws(JSONataError) -> Value in
      var bytes = Hexadecimal.bytes(of: evaluator.random.next())
      bytes += Hexadecimal.bytes(of: evaluator.random.next())
      bytes[6] = bytes[6] & 0x0F | 0x40
      bytes[8] = bytes[8] & 0x3F | 0x80
      let digits = Array(Hexadecimal.text(bytes))
      let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
      return .string(groups.joined(separator: "-"))
    },
    Entry("parse", "<s-:x>", arity: 1) {
      (evaluator, arguments, _) throws(JSONataError) -> Value in
      guard case .string(let text) = arguments.argument(0) else { return .undefined }
      // A value takes up to so many times as much as its text.
      try evaluator.allocate(16 * text.utf8.count)
      do throws(SourceProblem) {
        return evaluator.borrow(try JSONSource.value(text))
      } catch {
        throw JSONataError(
          code: "D3137", message: "Unable to parse the string as JSON: \(error.message)")
      }
    },
  ]

  /// The most elements of `$range`, as measured.
  private static let rangeLimit = 360_145.0
}
