package vn.lienthong.hub.adapter.province.out;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.lienthong.hub.adapter.province.wire.FeeItem;
import vn.lienthong.hub.adapter.province.wire.PaperItem;
import vn.lienthong.hub.adapter.province.wire.RecordItem;
import vn.lienthong.hub.adapter.province.wire.ResultItem;
import vn.lienthong.hub.event.Attachment;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.event.PaymentItem;
import vn.lienthong.hub.event.ResultPaper;

/** A dossier as a record of {@code DongBoHoSoMC}. */
@Mapper(implementationName = "Province<CLASS_NAME>", uses = RecordWording.class)
interface RecordMapper {

    /**
     * @param code how the partner calls the dossier
     * @param reason the reason that the fact gives, or null
     */
    @Mapping(target = "maHoSo", source = "code", qualifiedByName = "text")
    @Mapping(target = "maTTHC", source = "dossier.procedureCode", qualifiedByName = "procedure")
    @Mapping(target = "tenTTHC", source = "dossier.procedureName", qualifiedByName = "text")
    @Mapping(target = "maLinhVuc", source = "dossier.fieldCode", qualifiedByName = "text")
    @Mapping(target = "tenLinhVuc", source = "dossier.fieldName", qualifiedByName = "text")
    @Mapping(target = "kenhThucHien", source = "dossier.channel", qualifiedByName = "channel")
    @Mapping(target = "soBienNhan", constant = "")
    @Mapping(target = "chuHoSo", source = "dossier.applicant.name", qualifiedByName = "text")
    @Mapping(target = "loaiDoiTuong", source = "dossier.applicant.kind", qualifiedByName = "kind")
    @Mapping(target = "maDoiTuong", constant = "")
    @Mapping(target = "thongTinKhac", constant = "")
    @Mapping(target = "fax", constant = "")
    @Mapping(target = "email", source = "dossier.applicant.email", qualifiedByName = "text")
    @Mapping(target = "soDienThoai", source = "dossier.applicant.phone", qualifiedByName = "text")
    @Mapping(target = "trichYeuHoSo", source = "dossier", qualifiedByName = "summary")
    @Mapping(target = "ngayNopHoSo", source = "dossier.registeredAt", qualifiedByName = "time")
    @Mapping(target = "ngayTiepNhan", source = "dossier.receivedAt", qualifiedByName = "time")
    @Mapping(target = "ngayHenTra", source = "dossier.dueAt", qualifiedByName = "time")
    @Mapping(target = "trangThaiHoSo", source = "dossier.state", qualifiedByName = "state")
    @Mapping(target = "ngayTuChoi", source = "dossier.refusedAt", qualifiedByName = "time")
    @Mapping(target = "ngayKetThucXuLy", source = "dossier.finishedAt", qualifiedByName = "time")
    @Mapping(target = "ngayTra", source = "dossier.returnedAt", qualifiedByName = "time")
    @Mapping(target = "thongTinTra", source = "dossier.returnedTo", qualifiedByName = "text")
    @Mapping(target = "hinhThuc", source = "dossier", qualifiedByName = "handedOut")
    @Mapping(target = "donViXuLy", source = "dossier", qualifiedByName = "unit")
    @Mapping(target = "ghiChu", source = "reason", qualifiedByName = "text")
    @Mapping(target = "taiLieuNop", source = "dossier.attachments")
    @Mapping(target = "danhSachLePhi", source = "dossier.payments")
    @Mapping(target = "danhSachTepDinhKemKhac", expression = "java(java.util.List.of())")
    @Mapping(target = "danhSachHoSoBoSung", source = "dossier.supplements", qualifiedByName = "supplements")
    @Mapping(target = "danhSachGiayToKetQua", source = "dossier.results")
    @Mapping(target = "noiNopHoSo", constant = "2")
    @Mapping(target = "hoSoCoThanhPhanSoHoa", source = "dossier", qualifiedByName = "digitised")
    @Mapping(target = "taiKhoanDuocXacThucVoiVNeID", constant = "0")
    @Mapping(target = "duocThanhToanTrucTuyen", constant = "0")
    @Mapping(target = "dinhDanhCHS", source = "dossier.applicant", qualifiedByName = "identities")
    @Mapping(target = "dSKetNoiCSDL", expression = "java(java.util.List.of())")
    RecordItem toWire(DossierSnapshot dossier, String code, String reason);

    @Mapping(target = "tepDinhKemId", source = "sha256", qualifiedByName = "text")
    @Mapping(target = "tenTepDinhKem", source = "name", qualifiedByName = "text")
    @Mapping(target = "isDeleted", constant = "False")
    @Mapping(target = "maThanhPhanHoSo", constant = "")
    @Mapping(target = "duongDanTaiTepTin", source = "url", qualifiedByName = "text")
    PaperItem toWire(Attachment attachment);

    @Mapping(target = "tenPhiLePhi", source = "name", qualifiedByName = "text")
    @Mapping(target = "maPhiLePhi", constant = "")
    @Mapping(target = "hinhThucThu", constant = "")
    @Mapping(target = "gia", source = "amount", qualifiedByName = "amount")
    @Mapping(target = "loaiPhiLePhi", constant = "")
    FeeItem toWire(PaymentItem payment);

    @Mapping(target = "tenGiayTo", source = "name", qualifiedByName = "text")
    @Mapping(target = "maThanhPhanHoSo", constant = "")
    @Mapping(target = "giayToId", source = "number", qualifiedByName = "text")
    @Mapping(target = "duongDanTepTinKetQua", source = "url", qualifiedByName = "text")
    ResultItem toWire(ResultPaper result);
}
