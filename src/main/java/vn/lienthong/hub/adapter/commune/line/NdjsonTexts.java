package vn.lienthong.hub.adapter.commune.line;

/** Lines that are events already. */
final class NdjsonTexts implements LineTexts {

    @Override
    public String event(Line line) {
        return line.text();
    }
}
