package vn.lienthong.hub.adapter.labour.out;

import java.util.List;
import vn.lienthong.hub.adapter.labour.wire.ExtentData;
import vn.lienthong.hub.adapter.labour.wire.ExtentDataWriter;
import vn.lienthong.hub.event.Attachment;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.ResultPaper;

/** The papers that go along, as XML. */
final class Papers {

    private Papers() {}

    /** All of a dossier's papers. */
    static String of(DossierSnapshot dossier) {
        return ExtentDataWriter.write(new ExtentData(
                dossier.attachments().stream().map(Papers::paper).toList(),
                dossier.results().stream().map(Papers::paper).toList()));
    }

    /** The results that a fact brings; null for a fact that brings none. */
    static String of(Fact fact) {
        return fact instanceof Fact.Completed completed
                        && completed.results() != null
                        && !completed.results().isEmpty()
                ? ExtentDataWriter.write(new ExtentData(
                        List.of(),
                        completed.results().stream().map(Papers::paper).toList()))
                : null;
    }

    private static ExtentData.Paper paper(Attachment attachment) {
        return new ExtentData.Paper(attachment.name(), null, attachment.url());
    }

    private static ExtentData.Paper paper(ResultPaper result) {
        return new ExtentData.Paper(result.name(), result.number(), result.url());
    }
}
