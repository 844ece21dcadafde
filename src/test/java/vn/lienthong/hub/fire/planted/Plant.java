package vn.lienthong.hub.fire.planted;

/** Puts a fault into the hub while its beans are made. */
@FunctionalInterface
interface Plant {

    /** @return the bean with the fault, or the bean itself if it is not the one to change */
    Object in(Object bean);
}
