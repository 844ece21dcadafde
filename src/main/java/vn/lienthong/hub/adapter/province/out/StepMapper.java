package vn.lienthong.hub.adapter.province.out;

import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import vn.lienthong.hub.adapter.province.wire.StepItem;
import vn.lienthong.hub.adapter.province.wire.WireText;
import vn.lienthong.hub.event.DossierSnapshot;
import vn.lienthong.hub.event.DossierState;
import vn.lienthong.hub.unit.Unit;
import vn.lienthong.hub.unit.Units;

/** A step as an item of {@code CapNhatTienDoHoSoMC}. */
@Mapper(implementationName = "Province<CLASS_NAME>", uses = RecordWording.class)
interface StepMapper {

    /**
     * @param state the folded state, so that a late step never throws the dossier back
     * @param units where the names of units come from
     */
    @Mapping(target = "maHoSo", source = "code", qualifiedByName = "text")
    @Mapping(target = "nguoiXuLy", source = "step.officer", qualifiedByName = "text")
    @Mapping(target = "chucDanh", constant = "")
    @Mapping(target = "thoiDiemXuLy", source = "step.time", qualifiedByName = "time")
    @Mapping(target = "phongBanXuLy", source = "step.toUnit", qualifiedByName = "unitName")
    @Mapping(target = "noiDungXuLy", source = "step", qualifiedByName = "content")
    @Mapping(target = "trangThai", source = "state", qualifiedByName = "state")
    @Mapping(target = "ngayBatDau", source = "step.time", qualifiedByName = "time")
    @Mapping(target = "ngayKetThucTheoQuyDinh", source = "step.stageDueAt", qualifiedByName = "time")
    StepItem toWire(DossierSnapshot.Step step, String code, DossierState state, @Context Units units);

    /** The unit's name; its code if the hub does not know the unit. */
    @Named("unitName")
    default String unitName(String code, @Context Units units) {
        return code == null
                ? ""
                : WireText.sent(units.find(code).map(Unit::name).orElse(code));
    }

    @Named("content")
    default String content(DossierSnapshot.Step step) {
        String note = WireText.read(step.note());
        return note == null ? WireText.sent(step.stage()) : note;
    }
}
