using System.Globalization;
using GrantEligibility.Explanations;
using GrantEligibility.Regimes;

namespace GrantEligibility.Tool.Printing;

/// <summary>Prints the catalogue of one regime.</summary>
internal static class CataloguePage
{
    internal static void Write(Printer printer, Regime regime, RegimeCatalogue catalogue)
    {
        printer.WriteLine($"{regime.Id}: {regime.Title}, version {regime.Version}");
        foreach (var entry in catalogue.Requirements)
        {
            printer.WriteLine();
            WriteRequirement(printer, entry.Requirement);
            WriteRows(printer, "Rules", entry.Rows);
        }

        printer.WriteLine();
        WriteRows(printer, "Rules that find on no requirement but yield what others match on", catalogue.SharedRules);
        WriteOptions(printer, "Readings that a question may take where the text is silent", regime.Options.Where(option => option.IsChoice));
        WriteOptions(printer, "Suppositions that a question may make", regime.Options.Where(option => !option.IsChoice));
        printer.WriteLine();
    }

    private static void WriteRequirement(Printer printer, Requirement requirement)
    {
        printer.WriteLine($"{requirement.Id} {requirement.Title}");
        printer.WriteLine($"  {string.Join("; ", requirement.Citations)}");
        printer.WriteLine(requirement.Kind switch
        {
            RequirementKind.Condition => "  Decides.",
            RequirementKind.Advisory => "  Advises, and never decides.",
            _ => "  Ranks, and never decides.",
        });
        if (requirement.From is { } from)
        {
            printer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  In force from {from:yyyy-MM-dd}."));
        }

        if (requirement.Until is { } until)
        {
            printer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  No longer in force on {until:yyyy-MM-dd}."));
        }

        if (requirement.Asks is { } question)
        {
            printer.WriteLine($"  Asks: {question}");
        }
    }

    private static void WriteRows(Printer printer, string title, IReadOnlyList<CatalogueRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        printer.WriteLine($"  {title}:");
        foreach (var row in rows)
        {
            printer.WriteLine($"    {row.Rule}");
            foreach (var condition in row.Conditions)
            {
                printer.WriteLine($"      - {condition}");
            }
        }
    }

    private static void WriteOptions(Printer printer, string title, IEnumerable<RegimeOption> options)
    {
        if (!options.Any())
        {
            return;
        }

        printer.WriteLine();
        printer.WriteLine($"{title}:");
        foreach (var option in options)
        {
            printer.WriteLine($"  {option.Name}: {option.Summary}");
            if (option.Accepts is { } accepts)
            {
                printer.WriteLine($"    {accepts}; default: {option.Default}");
            }

            foreach (var value in option.Values)
            {
                printer.WriteLine($"    {value.Word}{(value.Word == option.Default ? " (default)" : string.Empty)}: {value.Meaning}");
            }
        }
    }
}
