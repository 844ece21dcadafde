/** The rules of the house, as tests: who may use whom, how long a file may be, what belongs to a partner kind. */
package vn.lienthong.hub.architecture;
