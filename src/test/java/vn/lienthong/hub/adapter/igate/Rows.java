package vn.lienthong.hub.adapter.igate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import vn.lienthong.hub.adapter.igate.wire.IgateJson;
import vn.lienthong.hub.adapter.igate.wire.Row;

/** Rows for tests; the people are invented. */
final class Rows {

    static final String ID = "5e0c00000000000000000999";

    private Rows() {}

    static ObjectNode json() {
        try {
            return (ObjectNode) IgateJson.mapper().readTree("""
                    {"id":"5e0c00000000000000000999","code":"000.01.01.X77-200210-0099","nationCode":null,
                     "applicant":{"data":{"fullname":"Trần Thị Ví Dụ","identityNumber":"052085000002",
                       "phoneNumber":"0900000002"}},
                     "procedure":{"id":"5e0b00000000000001013831"},"agency":{"id":"5e0a000000000000000a7701"},
                     "appliedDate":"2020-02-09T20:00:00.000+0700","acceptedDate":"2020-02-10T09:00:00.000+0700",
                     "appointmentDate":"2020-02-17T17:00:00.000+0700","completedDate":null,"returnedDate":null,
                     "applyMethod":{"id":1},"dossierStatus":{"id":2,"name":"Đang xử lý"},"dossierTaskStatus":null,
                     "accepter":{"fullname":"Phạm Mẫu Một"},"currentTask":[],
                     "updatedDate":"2020-02-10T09:00:00.000+0700"}""");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Row row(Consumer<ObjectNode> change) {
        ObjectNode json = json();
        change.accept(json);
        try {
            return IgateJson.mapper().treeToValue(CleanJson.of(json), Row.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changed later: the row's own time of change has moved on. */
    static Row later(Consumer<ObjectNode> change) {
        return row(json -> {
            json.put("updatedDate", "2020-02-12T10:00:00.000+0700");
            change.accept(json);
        });
    }

    static void waits(ObjectNode row, String reason) {
        row.putObject("dossierStatus").put("id", 1).put("name", "Chờ bổ sung");
        row.putObject("dossierTaskStatus").put("name", reason);
    }

    static void task(ObjectNode row, String id, String createdDate) {
        ObjectNode task = row.withArray("currentTask").addObject().put("id", id);
        task.putObject("agency").put("id", "5e0a00000000000000a77901");
        task.put("createdDate", createdDate);
        task.putObject("bpmProcessDefinitionTask").putObject("name").put("name", "Thẩm định");
    }
}
