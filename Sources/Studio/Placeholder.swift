/// The studio: see State.swift.
package enum Placeholder {}
