package vn.lienthong.hub.adapter.labour.in;

import java.util.List;
import vn.lienthong.hub.adapter.labour.wire.ExtentData;
import vn.lienthong.hub.event.Attachment;
import vn.lienthong.hub.event.ResultPaper;

/** The papers of the XML as the language has them; null for none. */
public final class PaperFacts {

    private PaperFacts() {}

    public static List<ResultPaper> results(ExtentData data) {
        return data.results().isEmpty()
                ? null
                : data.results().stream()
                        .map(paper -> new ResultPaper(paper.name(), paper.number(), paper.link()))
                        .toList();
    }

    public static List<Attachment> attachments(ExtentData data) {
        return data.submitted().isEmpty()
                ? null
                : data.submitted().stream()
                        .map(paper -> new Attachment(paper.name(), null, null, null, paper.link()))
                        .toList();
    }
}
