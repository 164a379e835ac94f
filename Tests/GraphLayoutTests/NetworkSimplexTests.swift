import Testing

@testable import GraphLayout

@Suite("Layers have the least total length of edges")
struct NetworkSimplexTests {
  private func layers(_ count: Int, _ edges: [(Int, Int, Int)]) -> [Int] {
    Array(
      NetworkSimplex(
        nodeCount: count,
        edges: edges.map { NetworkSimplex.Edge(tail: $0.0, head: $0.1, weight: $0.2) }
      ).layers.prefix(count))
  }

  @Test func chain() {
    #expect(layers(3, [(0, 1, 1), (1, 2, 1)]) == [0, 1, 2])
  }

  @Test("A node with one target moves down to it")
  func pullsDown() {
    // 4 leads to 3 only: it stands one layer above, not in the first.
    #expect(layers(5, [(0, 1, 1), (1, 2, 1), (2, 3, 1), (4, 3, 1)]) == [0, 1, 2, 3, 2])
  }

  @Test("The heavier of two edges is the shorter")
  func weights() {
    let edges = [(0, 1, 1), (1, 2, 1), (2, 3, 1), (0, 4, 1), (4, 3, 5)]
    #expect(layers(5, edges) == [0, 1, 2, 3, 2])
    #expect(layers(5, edges.map { $0.0 == 0 && $0.1 == 4 ? (0, 4, 9) : $0 }) == [0, 1, 2, 3, 1])
  }

  @Test func unconnectedNodes() {
    #expect(layers(2, []) == [0, 0])
    #expect(layers(0, []) == [])
  }
}
