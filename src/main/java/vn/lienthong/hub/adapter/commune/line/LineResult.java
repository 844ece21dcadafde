package vn.lienthong.hub.adapter.commune.line;

import java.util.stream.Collectors;
import vn.lienthong.hub.fault.FaultCode;
import vn.lienthong.hub.fault.Problem;
import vn.lienthong.hub.fault.Violation;
import vn.lienthong.hub.intake.IntakeResult;
import vn.lienthong.hub.intake.Receipt;

/**
 * What became of one line; holds nothing of what stood in it.
 *
 * @param line its number; 0 for the file as a whole
 * @param result in Vietnamese
 * @param code stable: of a problem, or why a fact waits; empty if all is well
 * @param explanation in Vietnamese; empty if there is nothing to explain
 */
record LineResult(int line, String result, String code, String explanation) {

    private static final String NOT_TAKEN = "Không nhận";

    static LineResult bad(int line, String explanation) {
        return new LineResult(line, NOT_TAKEN, FaultCode.INVALID_EVENT.code(), explanation);
    }

    static LineResult of(int line, IntakeResult result) {
        if (result instanceof IntakeResult.Rejected rejected) {
            return new LineResult(line, NOT_TAKEN, rejected.problem().code(), explained(rejected.problem()));
        }
        IntakeResult.Accepted accepted = (IntakeResult.Accepted) result;
        Receipt.Quarantine waits = accepted.receipt().quarantine();
        if (waits != null) {
            return new LineResult(line, "Chờ", waits.reason().name(), explained(waits.reason()));
        }
        return new LineResult(line, accepted.replayed() ? "Đã có từ trước" : "Đã nhận", "", "");
    }

    private static String explained(Receipt.Reason reason) {
        return switch (reason) {
            case UNKNOWN_PROCEDURE -> "Thủ tục chưa có trong danh mục; dòng này được áp dụng khi danh mục có";
            case UNKNOWN_UNIT -> "Đơn vị chưa có trong danh mục; dòng này được áp dụng khi danh mục có";
            case NOT_PARTY -> "Xã không có vai trò trong hồ sơ này; dòng này được giữ lại để xem xét";
            case BEHIND -> "Chờ một dòng trước của cùng hồ sơ";
        };
    }

    private static String explained(Problem problem) {
        if (problem.code().equals(FaultCode.EVENT_CONFLICT.code())) {
            return "Sự việc này đã được gửi với nội dung khác; muốn sửa thì gửi sự việc corrected trong tệp NDJSON";
        }
        String where =
                problem.violations().stream().map(LineResult::where).distinct().collect(Collectors.joining(", "));
        return where.isEmpty() ? problem.title() : "Chưa ghi, hoặc ghi chưa đúng: " + where;
    }

    /** The heading of the column; of NDJSON, and of what no column fills, the pointer. */
    private static String where(Violation violation) {
        return Column.at(violation.pointer()).map(Column::heading).orElse(violation.pointer());
    }
}
