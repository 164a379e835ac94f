public import OrderedJSON

/// What the service charges: `prices.json`, or a file of that shape.
public struct PriceList: Hashable, Sendable {
  /// A price up to an amount, counted from the month's start.
  public struct Tier: Hashable, Sendable {
    /// Nil for all that is above the others.
    public var upToGigabyteHours: Double?
    public var price: Double
  }

  public var region: String
  public var currency: String
  /// Of a STANDARD execution; retries count.
  public var transition: Double
  /// In a month.
  public var freeTransitions: Int
  /// Of an EXPRESS execution.
  public var request: Double
  public var gigabyteSecond: [Tier]
  /// What an EXPRESS execution is taken to need beside its data.
  public var baseMemoryMegabytes: Int

  /// Something a price file lacks or has wrong.
  public struct Problem: Error, Hashable, Sendable {
    /// One line.
    public var message: String
    public var pointer: JSONPointer
  }

  /// Reads a price file.
  public init(_ value: JSONValue) throws(Problem) {
    func number(_ group: String, _ name: String) throws(Problem) -> Double {
      guard let number = value[group]?[name]?.number?.double, number >= 0 else {
        throw Problem(
          message: "a price list needs \(group).\(name): a number from 0",
          pointer: JSONPointer([.key(group), .key(name)]))
      }
      return number
    }
    region = value["region"]?.string ?? ""
    currency = value["currency"]?.string ?? ""
    transition = try number("standard", "transition")
    freeTransitions = Int(min(try number("standard", "freeTransitions"), 1e15))
    request = try number("express", "request")
    baseMemoryMegabytes = Int(min(try number("express", "baseMemoryMegabytes"), 1e6))
    let place = JSONPointer([.key("express"), .key("gigabyteSecond")])
    gigabyteSecond = []
    for (index, tier) in (value["express"]?["gigabyteSecond"]?.array ?? []).enumerated() {
      guard let price = tier["price"]?.number?.double, price >= 0 else {
        throw Problem(
          message: "a price of express.gigabyteSecond needs price: a number from 0",
          pointer: place.appending(index))
      }
      gigabyteSecond.append(
        Tier(upToGigabyteHours: tier["upToGigabyteHours"]?.number?.double, price: price))
    }
    guard !gigabyteSecond.isEmpty else {
      throw Problem(
        message: "a price list needs express.gigabyteSecond: a list of prices", pointer: place)
    }
  }

  /// The built-in list.
  public static var builtIn: PriceList? {
    do {
      return try PriceList(JSONSource.value(PackageResources.prices_json))
    } catch { return nil }
  }
}

extension PriceList {
  /// What that many transitions cost, beyond the month's free ones.
  public func cost(transitions: Int) -> Double {
    Double(max(0, transitions - freeTransitions)) * transition
  }

  public func cost(requests: Int, gigabyteSeconds: Double) -> Double {
    var cost = Double(requests) * request
    var from = 0.0
    for tier in gigabyteSecond {
      let to = min(gigabyteSeconds, (tier.upToGigabyteHours ?? .infinity) * 3600)
      cost += max(0, to - from) * tier.price
      from = max(from, to)
    }
    return cost
  }
}
