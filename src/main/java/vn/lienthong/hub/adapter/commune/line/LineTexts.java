package vn.lienthong.hub.adapter.commune.line;

/** Turns a line into the text of a canonical event. */
interface LineTexts {

    /** @throws BadLineException if it cannot be made one; what intake checks is not checked here */
    String event(Line line) throws BadLineException;
}
