package vn.lienthong.hub.adapter.land.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** {@code capnhattrangthaitraketquahoso}: the citizen has the result. */
@JsonNaming(UpperCamelCaseStrategy.class)
public record ResultReturned(String soBienNhan, String ngayTra) {}
