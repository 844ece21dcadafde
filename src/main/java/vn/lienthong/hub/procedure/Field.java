package vn.lienthong.hub.procedure;

/** A field (lĩnh vực): the rows of form II.06a. */
public record Field(String code, String name) {}
