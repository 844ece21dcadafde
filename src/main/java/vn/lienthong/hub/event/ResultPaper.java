package vn.lienthong.hub.event;

/** A paper that came out of a dossier. */
public record ResultPaper(String name, String number, String url) {}
