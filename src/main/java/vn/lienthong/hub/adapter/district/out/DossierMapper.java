package vn.lienthong.hub.adapter.district.out;

import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import vn.lienthong.hub.adapter.district.Tables;
import vn.lienthong.hub.adapter.district.wire.ChuHoSo;
import vn.lienthong.hub.adapter.district.wire.HoSo;
import vn.lienthong.hub.adapter.district.wire.ThongBao;
import vn.lienthong.hub.event.Applicant;
import vn.lienthong.hub.event.DossierEvent;
import vn.lienthong.hub.event.DossierSnapshot;

/** A dossier as the contract says it. What is not known is empty where the contract wants the element, else absent. */
@Mapper(implementationName = "District<CLASS_NAME>", uses = Wording.class)
interface DossierMapper {

    /** With the fact for which it is told. */
    @Mapping(target = "maHoSo", source = "names.own", qualifiedByName = "text")
    @Mapping(target = "maTTHC", source = "dossier.procedureCode", qualifiedByName = "procedure")
    @Mapping(target = "tenTTHC", source = "dossier.procedureName", qualifiedByName = "known")
    @Mapping(target = "kenhThucHien", source = "dossier.channel", qualifiedByName = "channel")
    @Mapping(target = "chuHoSo", source = "dossier.applicant", qualifiedByName = "applicant")
    @Mapping(target = "donViTiepNhan", source = "dossier.receivingUnit", qualifiedByName = "unit")
    @Mapping(target = "donViXuLy", source = "dossier", qualifiedByName = "competent")
    @Mapping(target = "ngayNhan", source = "dossier.receivedAt", qualifiedByName = "time")
    @Mapping(target = "ngayHenTra", source = "dossier.dueAt", qualifiedByName = "time")
    @Mapping(target = "ngayKetThuc", source = "dossier", qualifiedByName = "ended")
    @Mapping(target = "ngayTra", source = "dossier.returnedAt", qualifiedByName = "time")
    @Mapping(target = "trangThai", source = "dossier.state", qualifiedByName = "state")
    @Mapping(target = "suKien", source = "event", qualifiedByName = "fact")
    @Mapping(target = "thoiDiem", source = "event.time", qualifiedByName = "time")
    @Mapping(target = "noiDung", source = "event", qualifiedByName = "content")
    ThongBao notice(DossierSnapshot dossier, DossierEvent event, Names names, @Context Tables tables);

    /** As it stands. */
    @Mapping(target = "maHoSo", source = "names.own", qualifiedByName = "text")
    @Mapping(target = "maHoSoQuocGia", source = "names.national", qualifiedByName = "known")
    @Mapping(target = "maTTHC", source = "dossier.procedureCode", qualifiedByName = "procedure")
    @Mapping(target = "tenTTHC", source = "dossier.procedureName", qualifiedByName = "known")
    @Mapping(target = "kenhThucHien", source = "dossier.channel", qualifiedByName = "channel")
    @Mapping(target = "chuHoSo", source = "dossier.applicant", qualifiedByName = "applicant")
    @Mapping(target = "trichYeu", source = "dossier.summary", qualifiedByName = "known")
    @Mapping(target = "donViTiepNhan", source = "dossier.receivingUnit", qualifiedByName = "unit")
    @Mapping(target = "donViXuLy", source = "dossier", qualifiedByName = "competent")
    @Mapping(target = "ngayNop", source = "dossier.registeredAt", qualifiedByName = "timeIfKnown")
    @Mapping(target = "ngayNhan", source = "dossier.receivedAt", qualifiedByName = "timeIfKnown")
    @Mapping(target = "ngayHenTra", source = "dossier.dueAt", qualifiedByName = "timeIfKnown")
    @Mapping(target = "ngayKetThuc", source = "dossier", qualifiedByName = "endedIfKnown")
    @Mapping(target = "ngayTra", source = "dossier.returnedAt", qualifiedByName = "timeIfKnown")
    @Mapping(target = "trangThai", source = "dossier.state", qualifiedByName = "state")
    @Mapping(target = "canBo", source = "dossier.officer", qualifiedByName = "known")
    @Mapping(target = "ghiChu", ignore = true)
    HoSo row(DossierSnapshot dossier, Names names, @Context Tables tables);

    @Named("applicant")
    @Mapping(target = "hoTen", source = "name", qualifiedByName = "text")
    @Mapping(target = "loaiDoiTuong", source = "kind", qualifiedByName = "kind")
    @Mapping(target = "soGiayTo", source = "idNumber", qualifiedByName = "known")
    @Mapping(target = "dienThoai", source = "phone", qualifiedByName = "known")
    @Mapping(target = "diaChi", source = "address", qualifiedByName = "known")
    ChuHoSo applicant(Applicant applicant);

    @Named("unit")
    default String unit(String unit, @Context Tables tables) {
        return unit == null ? "" : Wording.text(tables.own(unit));
    }

    /** Who holds it; while nobody else is competent, the unit that took it in. */
    @Named("competent")
    default String competent(DossierSnapshot dossier, @Context Tables tables) {
        return unit(dossier.competentUnit() == null ? dossier.receivingUnit() : dossier.competentUnit(), tables);
    }
}
