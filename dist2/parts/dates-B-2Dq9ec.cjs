// src/text/calendar.ts
const MONTH_LENGTHS = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
const DAYS_BEFORE_MONTH = [
	0,
	31,
	59,
	90,
	120,
	151,
	181,
	212,
	243,
	273,
	304,
	334
];
/** Gregorian leap years. */
function isLeapYear(year) {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
function daysInMonth(year, month) {
	return month === 2 && isLeapYear(year) ? 29 : MONTH_LENGTHS[month - 1] ?? 0;
}
/** Whether such a day exists: 2023-02-29 does not. */
function isCivilDay({ year, month, day }) {
	return [
		year,
		month,
		day
	].every(Number.isInteger) && year >= 1 && day >= 1 && day <= daysInMonth(year, month);
}
/** The number of a day that exists. */
function toDay({ year, month, day }) {
	return daysBeforeYear(year) + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + (month > 2 && isLeapYear(year) ? 1 : 0) + day - 1;
}
function fromDay(day) {
	let year = 1970 + Math.ceil(day / 365.2425) + 1;
	while (daysBeforeYear(year) > day) year -= 1;
	let month = 12;
	while (toDay({
		year,
		month,
		day: 1
	}) > day) month -= 1;
	return {
		year,
		month,
		day: day - toDay({
			year,
			month,
			day: 1
		}) + 1
	};
}
/** `AAAA-MM-JJ`. */
function isoDay(day) {
	const civil = fromDay(day);
	return `${pad(civil.year, 4)}-${pad(civil.month, 2)}-${pad(civil.day, 2)}`;
}
/** 0 for Sunday to 6 for Saturday; 1 January 1970 was a Thursday. */
function weekdayOf(day) {
	return ((day + 4) % 7 + 7) % 7;
}
/** The same day some months later, or the last one of that month: 31 January + 1 month = 28 or 29 February. */
function addMonthsToDay(day, months) {
	const from = fromDay(day);
	const count = from.year * 12 + from.month - 1 + months;
	const year = Math.floor(count / 12);
	const month = count - year * 12 + 1;
	return toDay({
		year,
		month,
		day: Math.min(from.day, daysInMonth(year, month))
	});
}
function daysBeforeYear(year) {
	const before = year - 1;
	return before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 719162;
}
function pad(value, width) {
	return String(value).padStart(width, "0");
}

// src/text/date-words.ts
/** The months in French, in order. */
const MONTHS = [...[
	"janvier",
	"février",
	"mars",
	"avril",
	"mai",
	"juin"
], ...[
	"juillet",
	"août",
	"septembre",
	"octobre",
	"novembre",
	"décembre"
]];
/** The days of the week in French, Sunday first as `weekday` counts them. */
const WEEKDAYS = [
	"dimanche",
	"lundi",
	"mardi",
	"mercredi",
	"jeudi",
	"vendredi",
	"samedi"
];
/** « 4 mai 2018 », « 1er mai 2018 », « mai 2018 », « 1er semestre 2017 », « 2e trimestre 2024 », « 2018 ». */
function formatDate(date) {
	const { year, month, day } = fromDay(date.first);
	const monthName = MONTHS[month - 1] ?? "";
	switch (date.precision) {
		case "year": return `${year}`;
		case "semester": return `${ordinal(Math.ceil(month / 6))}${"\xA0"}semestre ${year}`;
		case "quarter": return `${ordinal(Math.ceil(month / 3))}${"\xA0"}trimestre ${year}`;
		case "month": return `${monthName} ${year}`;
		case "day": return `${day === 1 ? "1er" : day}${"\xA0"}${monthName} ${year}`;
	}
}
/** With the day of the week where the day is known: « vendredi 4 mai 2018 ». */
function formatDateLong(date) {
	if (date.precision !== "day") return formatDate(date);
	return `${WEEKDAYS[weekdayOf(date.first)] ?? ""} ${formatDate(date)}`;
}
/** With the article or preposition that a sentence wants: « le 4 mai 2018 », « en mai 2018 », « au 1er semestre 2017 ». */
function formatDateInSentence(date) {
	if (date.precision === "day") return `le ${formatDate(date)}`;
	return `${date.precision === "semester" || date.precision === "quarter" ? "au" : "en"} ${formatDate(date)}`;
}
/**
* « du 1er juillet 2024 au 30 juin 2029 », « de janvier 2018 à mars 2020 », « 2018-2022 », « du 1er semestre 2017 au
* 2e semestre 2019 ». One end alone: « à partir du 4 mai 2018 », « jusqu’en 2022 ».
*/
function formatPeriod(from, to) {
	if (from === void 0) return to === void 0 ? "" : `jusqu’${until(to)}`;
	if (to === void 0) return `à partir ${since(from)}`;
	if (from.precision === to.precision && from.first === to.first) return formatDate(from);
	if (from.precision === "year" && to.precision === "year") return `${formatDate(from)}-${formatDate(to)}`;
	return `${since(from)} ${until(to, "à")}`;
}
function since(date) {
	const words = formatDate(date);
	if (date.precision !== "month" && date.precision !== "year") return `du ${words}`;
	return /^[ao]/.test(words) ? `d’${words}` : `de ${words}`;
}
function until(date, bare = "en") {
	return `${date.precision === "month" || date.precision === "year" ? bare : "au"} ${formatDate(date)}`;
}
function ordinal(value) {
	return value === 1 ? "1er" : `${value}e`;
}

// src/text/dates.ts
const FORM = /^(\d{4})(?:-(?:S([12])|T([1-4])|(\d{2})(?:-(\d{2}))?))?$/;
/**
* Reads `AAAA`, `AAAA-S1`, `AAAA-T1`, `AAAA-MM` or `AAAA-MM-JJ`. A year that YAML took for a number is a year too.
*
* @returns `undefined` for any other form, and for a day that does not exist
*/
function parseDate(value) {
	const found = FORM.exec(String(value));
	if (found === null) return void 0;
	const [, years, semester, quarter, months, days] = found;
	const year = Number(years);
	if (year < 1) return void 0;
	if (semester !== void 0) return span("semester", year, Number(semester) * 6 - 5, 6);
	if (quarter !== void 0) return span("quarter", year, Number(quarter) * 3 - 2, 3);
	if (months === void 0) return span("year", year, 1, 12);
	const month = Number(months);
	if (month < 1 || month > 12) return void 0;
	if (days === void 0) return span("month", year, month, 1);
	const civil = {
		year,
		month,
		day: Number(days)
	};
	return isCivilDay(civil) ? dateOf(civil) : void 0;
}
function span(precision, year, month, length) {
	const end = month + length - 1;
	return {
		precision,
		first: toDay({
			year,
			month,
			day: 1
		}),
		last: toDay({
			year,
			month: end,
			day: daysInMonth(year, end)
		})
	};
}
/** The date of a day that exists. */
function dateOf(civil) {
	const day = typeof civil === "number" ? civil : toDay(civil);
	return {
		precision: "day",
		first: day,
		last: day
	};
}
/** The date in the form it is written in a contract; what `parseDate` reads back. */
function isoDate({ precision, first }) {
	const iso = isoDay(first);
	const { month } = fromDay(first);
	switch (precision) {
		case "year": return iso.slice(0, 4);
		case "semester": return `${iso.slice(0, 4)}-S${Math.ceil(month / 6)}`;
		case "quarter": return `${iso.slice(0, 4)}-T${Math.ceil(month / 3)}`;
		case "month": return iso.slice(0, 7);
		case "day": return iso;
	}
}
/** Whether `a` may be before `b` or the same day. « 2018 » may be before « 4 mai 2018 », and after it. */
function canBeBefore(a, b) {
	return a.first <= b.last;
}
/** Whether `a` may be at least a day before `b`. */
function canBeStrictlyBefore(a, b) {
	return a.first < b.last;
}
/** Whether some day may be both. */
function canBeSame(a, b) {
	return a.first <= b.last && b.first <= a.last;
}
/** Sorts by first day, the exact before the vague. */
function compareDates(a, b) {
	return a.first - b.first || a.last - b.last;
}
/** The day of the week, 0 for Sunday to 6 for Saturday; `undefined` unless the day is known. */
function weekday(date) {
	return date.precision === "day" ? weekdayOf(date.first) : void 0;
}
/**
* The date some months later, no more exact than it was. 31 January + 1 month is the last day of February. A semester or a
* quarter moved into the middle of two is as vague as its months: only whole steps keep their name.
*/
function addMonths(date, months) {
	const first = addMonthsToDay(date.first, months);
	if (date.precision === "day") return {
		precision: "day",
		first,
		last: first
	};
	const last = addMonthsToDay(date.last + 1, months) - 1;
	if (months % {
		year: 12,
		semester: 6,
		quarter: 3,
		month: 1
	}[date.precision] === 0) return {
		precision: date.precision,
		first,
		last
	};
	return {
		precision: "year",
		first: toDay({
			...fromDay(first),
			month: 1,
			day: 1
		}),
		last: toDay({
			...fromDay(last),
			month: 12,
			day: 31
		})
	};
}
/**
* How many whole months may lie from the first day of a period to its last one, at least and at most. A period counts
* its last day: from 1 July 2024 to 30 June 2029 are 60 months.
*/
function monthsBetween(from, to) {
	return {
		least: wholeMonths(from.last, to.first),
		most: wholeMonths(from.first, to.last)
	};
}
function wholeMonths(from, to) {
	const end = to + 1;
	if (end < from) return -wholeMonths(end, from - 1);
	const start = fromDay(from);
	const stop = fromDay(end);
	const months = (stop.year - start.year) * 12 + stop.month - start.month;
	return addMonthsToDay(from, months) > end ? months - 1 : months;
}

Object.defineProperty(exports, "MONTHS", {
  enumerable: true,
  get: function () {
    return MONTHS;
  }
});
Object.defineProperty(exports, "WEEKDAYS", {
  enumerable: true,
  get: function () {
    return WEEKDAYS;
  }
});
Object.defineProperty(exports, "addMonths", {
  enumerable: true,
  get: function () {
    return addMonths;
  }
});
Object.defineProperty(exports, "canBeBefore", {
  enumerable: true,
  get: function () {
    return canBeBefore;
  }
});
Object.defineProperty(exports, "canBeSame", {
  enumerable: true,
  get: function () {
    return canBeSame;
  }
});
Object.defineProperty(exports, "canBeStrictlyBefore", {
  enumerable: true,
  get: function () {
    return canBeStrictlyBefore;
  }
});
Object.defineProperty(exports, "compareDates", {
  enumerable: true,
  get: function () {
    return compareDates;
  }
});
Object.defineProperty(exports, "dateOf", {
  enumerable: true,
  get: function () {
    return dateOf;
  }
});
Object.defineProperty(exports, "daysInMonth", {
  enumerable: true,
  get: function () {
    return daysInMonth;
  }
});
Object.defineProperty(exports, "formatDate", {
  enumerable: true,
  get: function () {
    return formatDate;
  }
});
Object.defineProperty(exports, "formatDateInSentence", {
  enumerable: true,
  get: function () {
    return formatDateInSentence;
  }
});
Object.defineProperty(exports, "formatDateLong", {
  enumerable: true,
  get: function () {
    return formatDateLong;
  }
});
Object.defineProperty(exports, "formatPeriod", {
  enumerable: true,
  get: function () {
    return formatPeriod;
  }
});
Object.defineProperty(exports, "fromDay", {
  enumerable: true,
  get: function () {
    return fromDay;
  }
});
Object.defineProperty(exports, "isCivilDay", {
  enumerable: true,
  get: function () {
    return isCivilDay;
  }
});
Object.defineProperty(exports, "isoDate", {
  enumerable: true,
  get: function () {
    return isoDate;
  }
});
Object.defineProperty(exports, "isoDay", {
  enumerable: true,
  get: function () {
    return isoDay;
  }
});
Object.defineProperty(exports, "monthsBetween", {
  enumerable: true,
  get: function () {
    return monthsBetween;
  }
});
Object.defineProperty(exports, "parseDate", {
  enumerable: true,
  get: function () {
    return parseDate;
  }
});
Object.defineProperty(exports, "toDay", {
  enumerable: true,
  get: function () {
    return toDay;
  }
});
Object.defineProperty(exports, "weekday", {
  enumerable: true,
  get: function () {
    return weekday;
  }
});
Object.defineProperty(exports, "weekdayOf", {
  enumerable: true,
  get: function () {
    return weekdayOf;
  }
});