package vn.lienthong.hub.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.lienthong.hub.lookup.DossierView.HistoryEntry;
import vn.lienthong.hub.procedure.VietnameseWords;

/** A history in Vietnamese: who said what, when it happened, when the hub heard of it, and whether it counts. */
final class HistoryLines {

    private HistoryLines() {}

    static List<String> of(Explanation sheet) {
        List<String> lines = new ArrayList<>(List.of("", "DIỄN BIẾN"));
        for (Explanation.Said said : sheet.history()) {
            HistoryEntry fact = said.entry();
            lines.add("- " + VietnameseWords.time(fact.time()) + ": " + VietnameseFacts.fact(fact.fact()));
            lines.add("  Nguồn: " + (fact.partner() == null ? fact.source() : fact.partner()) + " (" + fact.id()
                    + "); ghi nhận lúc " + VietnameseWords.time(fact.recordedAt()));
            if (fact.timeSaid() != null) {
                lines.add("  Ban đầu báo xảy ra lúc " + VietnameseWords.time(fact.timeSaid()));
            }
            if (fact.correctedBy() != null) {
                lines.add("  " + (fact.annulled() ? "Đã bị hủy bởi đính chính " : "Đã được đính chính bởi ")
                        + fact.correctedBy().id());
            }
            if (!fact.effective()) {
                lines.add("  Không có hiệu lực");
            }
            if (!said.marks().isEmpty()) {
                lines.add("  Lưu ý: "
                        + said.marks().stream().map(VietnameseFacts::mark).collect(Collectors.joining("; ")));
            }
        }
        return lines;
    }
}
