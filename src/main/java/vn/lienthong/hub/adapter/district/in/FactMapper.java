package vn.lienthong.hub.adapter.district.in;

import java.time.Instant;
import java.util.List;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import vn.lienthong.hub.adapter.district.wire.ChuHoSo;
import vn.lienthong.hub.adapter.district.wire.HoSo;
import vn.lienthong.hub.adapter.district.wire.KetQuaHoSo;
import vn.lienthong.hub.adapter.district.wire.KhoanNop;
import vn.lienthong.hub.adapter.district.wire.TienDo;
import vn.lienthong.hub.event.Applicant;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.PaymentItem;
import vn.lienthong.hub.event.ResultPaper;

/** Rows and steps as facts of the hub's language. What is not known is null, never empty. */
@Mapper(implementationName = "District<CLASS_NAME>", uses = FactWording.class)
interface FactMapper {

    @Mapping(target = "procedureCode", source = "maTTHC", qualifiedByName = "procedure")
    @Mapping(target = "channel", source = "kenhThucHien", qualifiedByName = "channel")
    @Mapping(target = "receivingUnit", source = "donViTiepNhan", qualifiedByName = "unit")
    @Mapping(target = "competentUnit", source = "donViXuLy", qualifiedByName = "unit")
    @Mapping(target = "aliases", source = ".", qualifiedByName = "aliases")
    @Mapping(target = "applicant", source = "chuHoSo", qualifiedByName = "applicant")
    @Mapping(target = "parcels", ignore = true)
    @Mapping(target = "propertyAddress", ignore = true)
    @Mapping(target = "summary", source = "trichYeu", qualifiedByName = "text")
    @Mapping(target = "attachments", ignore = true)
    Fact.Registered registered(HoSo row, @Context Heard heard);

    @Mapping(target = "procedureCode", source = "row.maTTHC", qualifiedByName = "procedure")
    @Mapping(target = "channel", source = "row.kenhThucHien", qualifiedByName = "channel")
    @Mapping(target = "receivingUnit", source = "row.donViTiepNhan", qualifiedByName = "unit")
    @Mapping(target = "competentUnit", source = "row.donViXuLy", qualifiedByName = "unit")
    @Mapping(target = "aliases", source = "row", qualifiedByName = "aliases")
    @Mapping(target = "applicant", source = "row.chuHoSo", qualifiedByName = "applicant")
    @Mapping(target = "parcels", ignore = true)
    @Mapping(target = "propertyAddress", ignore = true)
    @Mapping(target = "summary", source = "row.trichYeu", qualifiedByName = "text")
    @Mapping(target = "attachments", ignore = true)
    @Mapping(target = "promisedAt", source = "promisedAt")
    @Mapping(target = "assistedAt", ignore = true)
    @Mapping(target = "officer", source = "row.canBo", qualifiedByName = "text")
    Fact.Received received(HoSo row, Instant promisedAt, @Context Heard heard);

    @Mapping(target = "fromUnit", source = "step.donViChuyen", qualifiedByName = "unit")
    @Mapping(target = "toUnit", source = "step.donViNhan", qualifiedByName = "unit")
    @Mapping(target = "stage", source = "step.buocXuLy", qualifiedByName = "text")
    @Mapping(target = "officer", source = "step.canBo", qualifiedByName = "text")
    @Mapping(target = "note", source = "step.noiDung", qualifiedByName = "text")
    @Mapping(target = "stageDueAt", source = "stageDueAt")
    Fact.Progressed progressed(TienDo step, Instant stageDueAt, @Context Heard heard);

    @Mapping(target = "how", source = "hinhThucTra", qualifiedByName = "handedOut")
    @Mapping(target = "to", source = "nguoiNhan", qualifiedByName = "text")
    Fact.Returned returned(TienDo step);

    @Mapping(target = "name", source = "hoTen", qualifiedByName = "text")
    @Mapping(target = "kind", source = "loaiDoiTuong", qualifiedByName = "kind")
    @Mapping(target = "idNumber", source = "soGiayTo", qualifiedByName = "text")
    @Mapping(target = "idIssuedOn", ignore = true)
    @Mapping(target = "idIssuedBy", ignore = true)
    @Mapping(target = "birthDate", ignore = true)
    @Mapping(target = "sex", ignore = true)
    @Mapping(target = "ethnicity", ignore = true)
    @Mapping(target = "phone", source = "dienThoai", qualifiedByName = "text")
    @Mapping(target = "email", ignore = true)
    @Mapping(target = "address", source = "diaChi", qualifiedByName = "text")
    @Mapping(target = "residence", ignore = true)
    Applicant person(ChuHoSo applicant);

    @Mapping(target = "name", source = "ten", qualifiedByName = "text")
    @Mapping(target = "amount", source = "soTien")
    PaymentItem payment(KhoanNop item);

    List<PaymentItem> payments(List<KhoanNop> items);

    @Mapping(target = "name", source = "ten", qualifiedByName = "text")
    @Mapping(target = "number", source = "so", qualifiedByName = "text")
    @Mapping(target = "url", ignore = true)
    ResultPaper result(KetQuaHoSo paper);

    List<ResultPaper> results(List<KetQuaHoSo> papers);

    /** Null if nothing is known of the applicant. */
    @Named("applicant")
    default Applicant applicant(ChuHoSo applicant) {
        Applicant person = applicant == null ? null : person(applicant);
        boolean unknown = person == null
                || person.name() == null
                        && person.kind() == null
                        && person.idNumber() == null
                        && person.phone() == null
                        && person.address() == null;
        return unknown ? null : person;
    }

    @Named("unit")
    default String unit(String own, @Context Heard heard) {
        return heard.tables().unit(FactWording.code(own));
    }
}
