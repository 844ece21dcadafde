package vn.lienthong.hub.adapter.labour.out;

import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.lienthong.hub.adapter.labour.LabourTables;
import vn.lienthong.hub.adapter.labour.wire.HandOver;
import vn.lienthong.hub.event.DossierSnapshot;

/** A dossier as {@code DongBoDVC} says it. The hub knows one residence: it is the registered one and the real one. */
@Mapper(implementationName = "Labour<CLASS_NAME>", uses = Wording.class)
interface HandOverMapper {

    @Mapping(target = "acceptKey", source = "frame.settings.acceptKey", qualifiedByName = "text")
    @Mapping(target = "loaiDuLieu", source = "frame.settings.dataKind", qualifiedByName = "text")
    @Mapping(target = "maHoSo", source = "frame.code", qualifiedByName = "text")
    @Mapping(target = "maThuTuc", source = "frame.procedure", qualifiedByName = "text")
    @Mapping(target = "tenThuTuc", source = "dossier.procedureName", qualifiedByName = "text")
    @Mapping(target = "hoTen", source = "person.known.name", qualifiedByName = "text")
    @Mapping(target = "ngaySinh", source = "person.known.birthDate", qualifiedByName = "date")
    @Mapping(target = "gioiTinhId", source = "person.sex", qualifiedByName = "sex")
    @Mapping(target = "danTocId", source = "person.ethnicity", qualifiedByName = "ethnicity")
    @Mapping(target = "cmnd", source = "person.known.idNumber", qualifiedByName = "text")
    @Mapping(target = "cmndNgayCap", source = "person.idIssuedOn", qualifiedByName = "date")
    @Mapping(target = "cmndNoiCap", source = "person.idIssuedBy", qualifiedByName = "issuer")
    @Mapping(target = "dienThoai", source = "person.known.phone", qualifiedByName = "text")
    @Mapping(target = "email", source = "person.known.email", qualifiedByName = "text")
    @Mapping(target = "hkttMaTinh", source = "home.province", qualifiedByName = "place")
    @Mapping(target = "hkttMaHuyen", source = "home.district", qualifiedByName = "place")
    @Mapping(target = "hkttMaXa", source = "home.commune", qualifiedByName = "place")
    @Mapping(target = "hkttMaThon", source = "person.hamlet", qualifiedByName = "text")
    @Mapping(target = "hkttChiTiet", source = "person.detail", qualifiedByName = "text")
    @Mapping(target = "nohtMaTinh", source = "home.province", qualifiedByName = "place")
    @Mapping(target = "nohtMaHuyen", source = "home.district", qualifiedByName = "place")
    @Mapping(target = "nohtMaXa", source = "home.commune", qualifiedByName = "place")
    @Mapping(target = "nohtMaThon", source = "person.hamlet", qualifiedByName = "text")
    @Mapping(target = "nohtChiTiet", source = "person.detail", qualifiedByName = "text")
    @Mapping(target = "ngayNop", source = "dossier.registeredAt", qualifiedByName = "time")
    @Mapping(target = "ngayTiepNhan", source = "dossier.receivedAt", qualifiedByName = "time")
    @Mapping(target = "ngayHenTra", source = "dossier.dueAt", qualifiedByName = "time")
    @Mapping(target = "donViTiepNhan", source = "dossier.receivingUnit", qualifiedByName = "text")
    @Mapping(target = "donViXuLy", source = "dossier.competentUnit", qualifiedByName = "text")
    @Mapping(target = "statusId", source = "dossier.state", qualifiedByName = "state")
    @Mapping(target = "maCSDL", source = "frame.settings.database", qualifiedByName = "text")
    @Mapping(target = "certificateExtentData", source = "frame.papers", qualifiedByName = "text")
    HandOver toWire(
            DossierSnapshot dossier, Person person, LabourTables.Place home, Frame frame, @Context LabourTables tables);
}
