package vn.lienthong.hub.adapter.commune.line;

import java.util.ArrayList;
import java.util.List;

/**
 * One line that holds something.
 *
 * @param number from 1, as editors count
 * @param ended whether its line break is there; only of the last one it may not be
 */
record Line(int number, String text, boolean ended) {

    /** The lines of a text that are not blank; breaks are LF, CR LF or CR. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        String[] parts = text.split("\r\n|\r|\n", -1);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isBlank()) {
                lines.add(new Line(i + 1, parts[i], i + 1 < parts.length));
            }
        }
        return lines;
    }

    @Override
    public String toString() {
        return "Line[" + number + "]";
    }
}
