package vn.lienthong.hub.adapter.land.wire;

/**
 * What became of a call, both ways: the body decides, whatever the HTTP status is.
 *
 * @param code {@code "200"} if good
 * @param type kind of the trouble, empty if there is none
 * @param time as {@link LandTime} writes it
 */
public record Status(boolean success, String code, String type, String time, String message) {}
