/**
 * Who acts and speaks: the names of one report gathered into actors, and the actors of several
 * reports made one where that is safe. Two people merged is worse than one person twice. Never
 * decides who said or did a thing.
 */
@NullMarked
package org.parley.actor;

import org.jspecify.annotations.NullMarked;
