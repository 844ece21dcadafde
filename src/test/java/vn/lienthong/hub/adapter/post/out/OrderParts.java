package vn.lienthong.hub.adapter.post.out;

import org.mapstruct.factory.Mappers;
import vn.lienthong.hub.adapter.post.TableFiles;
import vn.lienthong.hub.unit.Units;

/** Parts of the package put together by hand. */
public final class OrderParts {

    private OrderParts() {}

    public static Orders orders(TableFiles tables, Units units, PostCalls calls) {
        return new Orders(tables, units, Mappers.getMapper(OrderMapper.class), calls);
    }
}
