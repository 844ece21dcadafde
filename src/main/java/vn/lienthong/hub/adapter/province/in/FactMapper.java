package vn.lienthong.hub.adapter.province.in;

import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import vn.lienthong.hub.adapter.province.wire.PaperItem;
import vn.lienthong.hub.adapter.province.wire.RecordItem;
import vn.lienthong.hub.adapter.province.wire.ResultItem;
import vn.lienthong.hub.adapter.province.wire.StepItem;
import vn.lienthong.hub.event.Applicant;
import vn.lienthong.hub.event.Attachment;
import vn.lienthong.hub.event.Fact;
import vn.lienthong.hub.event.ResultPaper;

/** Records and steps as facts of the hub's language. What is not known is null, never empty. */
@Mapper(implementationName = "Province<CLASS_NAME>", uses = FactWording.class)
interface FactMapper {

    @Mapping(target = "procedureCode", source = "maTTHC", qualifiedByName = "procedure")
    @Mapping(target = "channel", source = "kenhThucHien", qualifiedByName = "channel")
    @Mapping(target = "receivingUnit", source = "donViXuLy", qualifiedByName = "text")
    @Mapping(target = "competentUnit", source = "donViXuLy", qualifiedByName = "text")
    @Mapping(target = "aliases", source = "soBienNhan", qualifiedByName = "aliases")
    @Mapping(target = "applicant", source = ".", qualifiedByName = "applicant")
    @Mapping(target = "parcels", ignore = true)
    @Mapping(target = "propertyAddress", ignore = true)
    @Mapping(target = "summary", source = "trichYeuHoSo", qualifiedByName = "text")
    @Mapping(target = "attachments", source = "taiLieuNop", qualifiedByName = "attachments")
    Fact.Registered registered(RecordItem item);

    @Mapping(target = "procedureCode", source = "item.maTTHC", qualifiedByName = "procedure")
    @Mapping(target = "channel", source = "item.kenhThucHien", qualifiedByName = "channel")
    @Mapping(target = "receivingUnit", source = "item.donViXuLy", qualifiedByName = "text")
    @Mapping(target = "competentUnit", source = "item.donViXuLy", qualifiedByName = "text")
    @Mapping(target = "aliases", source = "item.soBienNhan", qualifiedByName = "aliases")
    @Mapping(target = "applicant", source = "item", qualifiedByName = "applicant")
    @Mapping(target = "parcels", ignore = true)
    @Mapping(target = "propertyAddress", ignore = true)
    @Mapping(target = "summary", source = "item.trichYeuHoSo", qualifiedByName = "text")
    @Mapping(target = "attachments", source = "item.taiLieuNop", qualifiedByName = "attachments")
    @Mapping(target = "promisedAt", source = "promisedAt")
    @Mapping(target = "assistedAt", ignore = true)
    @Mapping(target = "officer", ignore = true)
    Fact.Received received(RecordItem item, java.time.Instant promisedAt);

    @Mapping(target = "how", source = "hinhThuc", qualifiedByName = "handedOut")
    @Mapping(target = "to", source = "thongTinTra", qualifiedByName = "text")
    Fact.Returned returned(RecordItem item);

    @Mapping(target = "fromUnit", ignore = true)
    @Mapping(target = "toUnit", ignore = true)
    @Mapping(target = "stage", source = "item.phongBanXuLy", qualifiedByName = "text")
    @Mapping(target = "officer", source = "item.nguoiXuLy", qualifiedByName = "text")
    @Mapping(target = "note", source = "item.noiDungXuLy", qualifiedByName = "text")
    @Mapping(target = "stageDueAt", source = "stageDueAt")
    Fact.Progressed progressed(StepItem item, java.time.Instant stageDueAt);

    @Mapping(target = "name", source = "chuHoSo", qualifiedByName = "text")
    @Mapping(target = "kind", source = "loaiDoiTuong", qualifiedByName = "kind")
    @Mapping(target = "idNumber", source = "dinhDanhCHS", qualifiedByName = "idNumber")
    @Mapping(target = "idIssuedOn", ignore = true)
    @Mapping(target = "idIssuedBy", ignore = true)
    @Mapping(target = "birthDate", ignore = true)
    @Mapping(target = "sex", ignore = true)
    @Mapping(target = "ethnicity", ignore = true)
    @Mapping(target = "phone", source = "soDienThoai", qualifiedByName = "text")
    @Mapping(target = "email", source = "email", qualifiedByName = "text")
    @Mapping(target = "address", ignore = true)
    @Mapping(target = "residence", ignore = true)
    Applicant person(RecordItem item);

    @Mapping(target = "name", source = "tenTepDinhKem", qualifiedByName = "text")
    @Mapping(target = "mediaType", ignore = true)
    @Mapping(target = "size", ignore = true)
    @Mapping(target = "sha256", source = "tepDinhKemId", qualifiedByName = "sha256")
    @Mapping(target = "url", source = "duongDanTaiTepTin", qualifiedByName = "text")
    Attachment attachment(PaperItem item);

    @Mapping(target = "name", source = "tenGiayTo", qualifiedByName = "text")
    @Mapping(target = "number", source = "giayToId", qualifiedByName = "text")
    @Mapping(target = "url", source = "duongDanTepTinKetQua", qualifiedByName = "text")
    ResultPaper result(ResultItem item);

    /** Null if nothing is known of the applicant. */
    @Named("applicant")
    default Applicant applicant(RecordItem item) {
        Applicant person = person(item);
        boolean unknown = person.name() == null
                && person.kind() == null
                && person.idNumber() == null
                && person.phone() == null
                && person.email() == null;
        return unknown ? null : person;
    }

    /** Without those that were taken back; null for none. */
    @Named("attachments")
    default List<Attachment> attachments(List<PaperItem> items) {
        List<Attachment> attachments = items == null
                ? List.of()
                : items.stream()
                        .filter(item -> !"true".equalsIgnoreCase(item.isDeleted()))
                        .map(this::attachment)
                        .toList();
        return attachments.isEmpty() ? null : attachments;
    }

    /** Null for none: the language leaves out what is not known. */
    default Fact.Completed completed(List<ResultItem> items) {
        return new Fact.Completed(
                items == null || items.isEmpty()
                        ? null
                        : items.stream().map(this::result).toList());
    }
}
