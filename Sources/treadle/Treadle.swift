import ArgumentParser

@main
struct Treadle: ParsableCommand {}
