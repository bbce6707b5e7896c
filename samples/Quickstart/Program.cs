// A grant-management system in small: an application comes in, and what is decided on it goes into its file.
using GrantEligibility.Decisions;
using GrantEligibility.DependencyInjection;
using GrantEligibility.Evaluation;
using GrantEligibility.Profiles;
using GrantEligibility.SafePolicing;
using Microsoft.Extensions.DependencyInjection;

var services = new ServiceCollection();
services.AddGrantEligibility().AddSafePolicing();
await using var provider = services.BuildServiceProvider();
var evaluator = provider.GetRequiredService<IEligibilityEvaluator>();

var application = Path.Combine(AppContext.BaseDirectory, "application");
var agency = ProfileReader.ReadFile(Path.Combine(application, "agency.json"));
var award = AwardReader.ReadFile(Path.Combine(application, "award.json"));
if (!agency.IsRead || !award.IsRead)
{
    foreach (var fault in agency.Faults.Concat(award.Faults))
    {
        Console.Error.WriteLine(fault.Message);
    }

    return 1;
}

// The day the application was complete, not today: whoever opens the file later gets the same answer.
var decision = evaluator.Evaluate(new EligibilityQuestion
{
    Profile = agency.Value,
    Award = award.Value,
    AsOf = new DateOnly(2021, 6, 1),
    RegimeId = "EO13929",
});

Console.WriteLine(decision.Summary);
foreach (var requirement in decision.Requirements)
{
    Console.WriteLine($"{requirement.Citations[0]}: {requirement.Sentence}");
}

Print("Conditions for the award letter", decision.Conditions);
Print("Questions to the agency", decision.Unknowns);
Print("What the agency can do", decision.Remedies);
Print("Notes for the officer", decision.Warnings);
return 0;

static void Print(string title, IReadOnlyList<DecisionNote> notes)
{
    if (notes.Count == 0)
    {
        return;
    }

    Console.WriteLine();
    Console.WriteLine(title);
    foreach (var note in notes)
    {
        Console.WriteLine($"- {note.Text}");
    }
}
