package vn.lienthong.hub.adapter.labour.wire;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The partner's pull writes the names of {@code DongBoDVC} as .NET lower-cases first letters: {@code MaHoSo} is {@code
 * maHoSo}, {@code CMND_NgayCap} is {@code cmnD_NgayCap}. Here they get their own names back, whatever letters were
 * lowered; names that the dialect does not know stay as they came.
 */
public final class RowNames {

    private static final Map<String, String> BY_LOWER = Stream.of(
                    "LoaiDuLieu,MaHoSo,MaThuTuc,TenThuTuc,HoTen,NgaySinh,GioiTinhId,DanTocId,CMND,CMND_NgayCap,CMND_NoiCap",
                    "DienThoai,Email,HKTT_MaTinh,HKTT_MaHuyen,HKTT_MaXa,HKTT_MaThon,HKTT_ChiTiet,NOHT_MaTinh",
                    "NOHT_MaHuyen,NOHT_MaXa,NOHT_MaThon,NOHT_ChiTiet,NgayNop,NgayTiepNhan,NgayHenTra,NgayKetThuc",
                    "DonViTiepNhan,DonViXuLy,StatusId,MaCSDL,CertificateExtentData,KenhThucHien,GhiChu")
            .flatMap(names -> Stream.of(names.split(",")))
            .collect(Collectors.toUnmodifiableMap(name -> name.toLowerCase(Locale.ROOT), Function.identity()));

    private RowNames() {}

    public static ObjectNode restored(ObjectNode row) {
        ObjectNode restored = JsonNodeFactory.instance.objectNode();
        row.fields()
                .forEachRemaining(member -> restored.set(
                        BY_LOWER.getOrDefault(member.getKey().toLowerCase(Locale.ROOT), member.getKey()),
                        member.getValue()));
        return restored;
    }
}
