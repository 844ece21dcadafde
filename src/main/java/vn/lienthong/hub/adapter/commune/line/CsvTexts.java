package vn.lienthong.hub.adapter.commune.line;

import java.util.List;
import vn.lienthong.hub.partner.Partner;

/** Lines of cells under headings. */
final class CsvTexts implements LineTexts {

    private final CsvHead head;
    private final CsvFacts facts;

    private CsvTexts(CsvHead head, CsvFacts facts) {
        this.head = head;
        this.facts = facts;
    }

    /** @throws BadLineException if the first line is no line of headings */
    static CsvTexts of(Partner partner, List<Line> lines) throws BadLineException {
        if (lines.isEmpty()) {
            throw new BadLineException("Tệp không có dòng tiêu đề nguyên vẹn");
        }
        return new CsvTexts(CsvHead.of(lines.get(0).text()), new CsvFacts(partner));
    }

    @Override
    public String event(Line line) throws BadLineException {
        List<String> cells = head.cells(line.text());
        return facts.event(head.known(cells), head.further(cells)).toString();
    }
}
