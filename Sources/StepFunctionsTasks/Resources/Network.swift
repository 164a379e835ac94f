public import StepFunctions

/// A virtual private cloud that is defined elsewhere.
public struct VPC: Hashable, Sendable {
  public var vpcID: TemplateString
  /// Subnets with a way to the internet, and without one from it.
  public var privateSubnetIDs: [TemplateString]
  public var publicSubnetIDs: [TemplateString]
  public var isolatedSubnetIDs: [TemplateString]

  public init(
    vpcID: TemplateString, privateSubnetIDs: [TemplateString] = [],
    publicSubnetIDs: [TemplateString] = [], isolatedSubnetIDs: [TemplateString] = []
  ) {
    self.vpcID = vpcID
    self.privateSubnetIDs = privateSubnetIDs
    self.publicSubnetIDs = publicSubnetIDs
    self.isolatedSubnetIDs = isolatedSubnetIDs
  }

  /// - Throws: where there are none of that kind.
  func subnetIDs(_ selection: SubnetSelection) throws(ConstructError) -> [TemplateString] {
    let (found, name) =
      switch selection.kind {
      case .private: (privateSubnetIDs, "private")
      case .public: (publicSubnetIDs, "public")
      case .isolated: (isolatedSubnetIDs, "isolated")
      case .ids(let ids): (ids, "chosen")
      }
    guard !found.isEmpty else {
      throw ConstructError(
        "There are no \(name) subnets in the VPC. Choose others with subnets:, or give the VPC some."
      )
    }
    return found
  }
}

/// Which subnets of a VPC to use.
public struct SubnetSelection: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case `private`, `public`, isolated
    case ids([TemplateString])
  }

  let kind: Kind

  public static let `private` = SubnetSelection(kind: .private)
  public static let `public` = SubnetSelection(kind: .public)
  public static let isolated = SubnetSelection(kind: .isolated)

  public static func ids(_ ids: [TemplateString]) -> SubnetSelection {
    SubnetSelection(kind: .ids(ids))
  }
}

/// A port, or several, of a protocol.
public struct Port: Hashable, Sendable {
  let ipProtocol: String
  let from: Int?
  let to: Int?

  public static func tcp(_ port: Int) -> Port { Port(ipProtocol: "tcp", from: port, to: port) }
  public static func udp(_ port: Int) -> Port { Port(ipProtocol: "udp", from: port, to: port) }

  public static func tcp(_ ports: ClosedRange<Int>) -> Port {
    Port(ipProtocol: "tcp", from: ports.lowerBound, to: ports.upperBound)
  }

  public static let allTCP = tcp(0...65535)
  public static let allTraffic = Port(ipProtocol: "-1", from: nil, to: nil)

  /// As ids of rules have it.
  var name: String {
    let ports = from == to ? from.map { "\($0)" } ?? "ALL TRAFFIC" : "\(from ?? 0)-\(to ?? 65535)"
    return ipProtocol == "udp" ? "UDP \(ports)" : ports
  }

  /// What is wrong with it.
  var problem: String? {
    guard let from, let to else { return nil }
    return (0...65535).contains(from) && (0...65535).contains(to)
      ? nil : "Ports are numbers from 0 to 65535, not \(name)."
  }
}
