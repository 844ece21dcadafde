package vn.lienthong.hub.event;

/** A paper handed in.
 *
 * @param size bytes
 */
public record Attachment(String name, String mediaType, Long size, String sha256, String url) {}
