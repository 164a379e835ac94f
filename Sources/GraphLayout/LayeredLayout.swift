/// See the module's own files.
package enum LayeredLayout {}
