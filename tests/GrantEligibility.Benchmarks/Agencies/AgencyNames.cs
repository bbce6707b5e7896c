using System.Globalization;

namespace GrantEligibility.Benchmarks.Agencies;

/// <summary>Names of agencies that do not exist, none twice.</summary>
internal static class AgencyNames
{
    private static readonly string[] Firsts =
    [
        "Alder", "Amber", "Ash", "Birch", "Bracken", "Brindle", "Cedar", "Clover", "Copper", "Corbel", "Dapple", "Dunmere", "Elder",
        "Fallow", "Fennel", "Flint", "Granite", "Harrow", "Hazel", "Heron", "Juniper", "Larch", "Linden", "Marrow", "Millrace",
        "Osprey", "Quarry", "Rowan", "Sorrel", "Thistle", "Vantry", "Wexcombe",
    ];

    private static readonly string[] Seconds =
    [
        "Bluff", "Bridge", "Creek", "Cross", "Falls", "Ferry", "Flats", "Ford", "Gap", "Heights", "Hollow", "Junction", "Lake", "Landing",
        "Mill", "Notch", "Point", "Prairie", "Reach", "Ridge",
    ];

    private static readonly string[] Offices = ["Police Department", "Sheriff's Office", "Department of Public Safety", "Marshal"];

    /// <summary>The name of the agency with a number, 0 and up.</summary>
    internal static string Of(int number)
    {
        var round = Math.DivRem(number, Firsts.Length * Seconds.Length, out var place);
        var town = $"{Firsts[place % Firsts.Length]} {Seconds[place / Firsts.Length]}";
        var district = Math.DivRem(round, Offices.Length, out var office);
        return district == 0 ? $"{town} {Offices[office]}" : $"{town} {Offices[office]}, District {district.ToString(CultureInfo.InvariantCulture)}";
    }
}
