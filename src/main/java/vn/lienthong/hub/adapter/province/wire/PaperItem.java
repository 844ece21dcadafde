package vn.lienthong.hub.adapter.province.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** A paper handed in (TaiLieuNop). {@code isDeleted} is the text True or False. */
@JsonNaming(UpperCamelCaseStrategy.class)
public record PaperItem(
        String tepDinhKemId,
        String tenTepDinhKem,
        String isDeleted,
        String maThanhPhanHoSo,
        String duongDanTaiTepTin) {}
