namespace GrantEligibility.Profiles.Reading;

/// <summary>The codes of the faults that a document can have. A code never changes its meaning.</summary>
public static class FaultCodes
{
    /// <summary>The text is not JSON.</summary>
    public const string NotJson = "GE2001";

    /// <summary>The text ends before the document does.</summary>
    public const string Truncated = "GE2002";

    /// <summary>The file is in UTF-16 or UTF-32.</summary>
    public const string NotUtf8 = "GE2003";

    /// <summary>A byte that UTF-8 does not allow, or an escape that stands for half a character.</summary>
    public const string BrokenCharacter = "GE2004";

    /// <summary>The file is larger than <see cref="ReadLimits.MaxSizeInBytes"/>.</summary>
    public const string TooLarge = "GE2005";

    /// <summary>Objects and lists are nested deeper than <see cref="ReadLimits.MaxDepth"/>.</summary>
    public const string TooDeep = "GE2006";

    /// <summary>The file cannot be opened or read.</summary>
    public const string Unreadable = "GE2007";

    /// <summary>There are as many faults as <see cref="ReadLimits.MaxFaults"/>, or more; the rest of the file was not inspected.</summary>
    public const string TooManyFaults = "GE2008";

    /// <summary>A member stands twice in one object.</summary>
    public const string DuplicateMember = "GE2010";

    /// <summary>A member that the format does not have.</summary>
    public const string UnknownMember = "GE2011";

    /// <summary>A member that must be there is not.</summary>
    public const string MissingMember = "GE2012";

    /// <summary>A null where null has no meaning.</summary>
    public const string MeaninglessNull = "GE2013";

    /// <summary>A value of another type than the format has.</summary>
    public const string WrongType = "GE2014";

    /// <summary>A word that is not in the list of words accepted.</summary>
    public const string UnknownWord = "GE2015";

    /// <summary>A number that is not whole or out of range.</summary>
    public const string WrongNumber = "GE2016";

    /// <summary>A date that does not exist, has a time, or is not written as yyyy-MM-dd; or a moment that is not written as one.</summary>
    public const string WrongDate = "GE2017";

    /// <summary>A text with nothing in it.</summary>
    public const string EmptyText = "GE2018";

    /// <summary>Not an identifier of the Federal Bureau of Investigation.</summary>
    public const string WrongOri = "GE2019";

    /// <summary>Not the postal code of a State, district or territory.</summary>
    public const string WrongState = "GE2020";

    /// <summary>A version of the format that this library does not read.</summary>
    public const string UnknownVersion = "GE2021";

    /// <summary>Not a SHA-256 digest as lower-case hexadecimal.</summary>
    public const string WrongDigest = "GE2022";

    /// <summary>Dates in an order that cannot be.</summary>
    public const string ImpossibleOrder = "GE2030";

    /// <summary>A member that means nothing without another one, or beside another one's value.</summary>
    public const string Contradiction = "GE2031";

    /// <summary>A member of an event that its category does not have.</summary>
    public const string WrongCategory = "GE2032";

    /// <summary>Two statements on the same thing from the same day.</summary>
    public const string SameDay = "GE2033";

    /// <summary>A place, in a change to a document, that the document cannot have.</summary>
    public const string WrongPlace = "GE2040";
}
