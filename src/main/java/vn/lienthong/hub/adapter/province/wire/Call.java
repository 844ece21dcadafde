package vn.lienthong.hub.adapter.province.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A call of a service.
 *
 * @param isUpdating the text True or False; absent where the service knows none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Call<T>(String session, String madonvi, String service, String isUpdating, List<T> data) {

    public static final String RECORDS = "DongBoHoSoMC";
    public static final String STEPS = "CapNhatTienDoHoSoMC";
    public static final String LOOK_UP = "TraCuuHoSo";
    public static final String CHANGES = "TraCuuThayDoi";

    /** A partner takes at most so many steps in one call. */
    public static final int MOST_STEPS = 10;

    /** A partner is answered at most so many records in one call. */
    public static final int MOST_ASKED = 100;

    public static Call<RecordItem> records(String session, String madonvi, boolean updating, RecordItem item) {
        return new Call<>(session, madonvi, RECORDS, updating ? "True" : "False", List.of(item));
    }

    public static Call<StepItem> steps(String session, String madonvi, List<StepItem> items) {
        return new Call<>(session, madonvi, STEPS, null, items);
    }

    /** Without the session, which is a secret. */
    @Override
    public String toString() {
        return "Call[" + service + "]";
    }
}
