package vn.lienthong.hub.fault;

/**
 * One thing that is wrong in what was sent.
 *
 * @param pointer RFC 6901 JSON pointer, or the name of a parameter
 * @param message what is wrong there and what is expected; never the value itself, which may be personal
 */
public record Violation(String pointer, String message) {}
