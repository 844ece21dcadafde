package vn.lienthong.hub.adapter.land.out;

import java.time.Instant;
import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import vn.lienthong.hub.adapter.land.Tables;
import vn.lienthong.hub.adapter.land.wire.HandOver;
import vn.lienthong.hub.adapter.land.wire.LandText;
import vn.lienthong.hub.adapter.land.wire.LandTime;
import vn.lienthong.hub.event.Applicant;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.event.Parcel;

/** A dossier as the message {@code tiepnhan}. What is not known is an empty text. */
@Mapper(implementationName = "Land<CLASS_NAME>")
interface HandOverMapper {

    /**
     * What the dossier does not say by itself.
     *
     * @param code how the partner calls the dossier
     */
    record Frame(
            boolean provinceLevel,
            Tables.Place place,
            Tables.Process process,
            String code,
            List<HandOver.Paper> papers) {}

    @Mapping(target = "laQuyTrinhCapTinh", source = "frame.provinceLevel")
    @Mapping(target = "tinhId", source = "frame.place.province")
    @Mapping(target = "huyenId", source = "frame.place.district")
    @Mapping(target = "xaId", source = "frame.place.commune")
    @Mapping(target = "soBienNhan", source = "frame.code", qualifiedByName = "text")
    @Mapping(target = "maHoSoMotCua", source = "dossier.code", qualifiedByName = "text")
    @Mapping(target = "nguoiTiepNhan", source = "dossier.officer", qualifiedByName = "text")
    @Mapping(target = "ngayTiepNhan", source = "dossier.receivedAt", qualifiedByName = "time")
    @Mapping(target = "ngayHenTra", source = "dossier.dueAt", qualifiedByName = "time")
    @Mapping(target = "diaChiTaiSan", source = "dossier.propertyAddress", qualifiedByName = "text")
    @Mapping(target = "thongTinNguoiNopDon", source = "dossier.applicant", qualifiedByName = "applicant")
    @Mapping(target = "thongTinQuyTrinh", source = "frame.process")
    @Mapping(target = "thongTinThuaDat", source = "dossier.parcels")
    @Mapping(target = "danhSachGiayToDinhKem", source = "frame.papers")
    HandOver toWire(DossierSnapshot dossier, Frame frame);

    @Mapping(target = "hoTen", source = "name", qualifiedByName = "text")
    @Mapping(target = "soChungMinh", source = "idNumber", qualifiedByName = "text")
    @Mapping(target = "diaChiChiTiet", source = "address", qualifiedByName = "text")
    @Mapping(target = "soDienThoai", source = "phone", qualifiedByName = "text")
    @Mapping(target = "email", source = "email", qualifiedByName = "text")
    HandOver.Applicant person(Applicant applicant);

    @Mapping(target = "maQuyTrinh", source = "code", qualifiedByName = "text")
    @Mapping(target = "tenQuyTrinh", source = "name", qualifiedByName = "text")
    HandOver.Process process(Tables.Process process);

    @Mapping(target = "soThuTuThua", source = "number", qualifiedByName = "text")
    @Mapping(target = "soHieuBanDo", source = "sheet", qualifiedByName = "text")
    @Mapping(target = "dienTich", source = "area", qualifiedByName = "text")
    @Mapping(target = "diaChiChiTiet", source = "address", qualifiedByName = "text")
    HandOver.Parcel parcel(Parcel parcel);

    /** Of an applicant of whom nothing is known every text is empty. */
    @Named("applicant")
    default HandOver.Applicant applicant(Applicant applicant) {
        return applicant == null ? new HandOver.Applicant("", "", "", "", "") : person(applicant);
    }

    @Named("text")
    default String text(String text) {
        return LandText.sent(text);
    }

    @Named("time")
    default String time(Instant time) {
        return LandTime.format(time);
    }
}
