package vn.lienthong.hub.adapter.district.in;

import vn.lienthong.hub.adapter.district.Tables;
import vn.lienthong.hub.partner.Partner;

/** From whom a message came, and how its codes are read. */
record Heard(Partner partner, Tables tables) {}
