import StepFunctions
import WorkflowExamples

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

// swift run example NAME              the workflow's definition: | treadle opens it in the studio
// swift run example NAME --template   the CloudFormation template of its stack
let arguments = CommandLine.arguments.dropFirst()
guard let name = arguments.first(where: { !$0.hasPrefix("-") }) else {
  let width = Example.all.map(\.name.count).max() ?? 0
  for example in Example.all {
    let blanks = String(repeating: " ", count: width - example.name.count)
    print("\(example.name)\(blanks)  \(example.summary)")
  }
  exit(0)
}
guard let example = Example.named(name) else {
  stop("there is no example '\(name)'; without arguments they are listed")
}

func stop(_ message: String) -> Never {
  let line = "Error: \(message)\n"
  _ = line.withCString { write(STDERR_FILENO, $0, strlen($0)) }
  exit(1)
}

do {
  let machine = example.machine()
  print(
    arguments.contains("--template")
      ? try machine.stack.templateText() : try machine.sampleDefinitionText(), terminator: "")
} catch {
  stop("\(error)")
}
