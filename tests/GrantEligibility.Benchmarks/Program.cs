using System.CommandLine;
using GrantEligibility.Benchmarks.Cold;
using GrantEligibility.Benchmarks.Compare;
using GrantEligibility.Benchmarks.Micro;
using GrantEligibility.Benchmarks.Scale;

var root = new RootCommand("Measures the engine and the library beside their peers.");
Add("compare", "One process: ours, hand-written C#, and Microsoft RulesEngine on the same agencies.", Comparison.Run);
Add("cold", "Fresh processes: an empty program, ours to its first decision, RulesEngine to its first answer.", ColdStarts.Run);
AddScale();
AddMicro();
AddCaseFileCheck();
return root.Parse(args).Invoke();

void Add(string name, string description, Func<int> run)
{
    var command = new Command(name, description);
    command.SetAction(_ => run());
    root.Add(command);
}

void AddScale()
{
    var quick = new Option<bool>("--quick") { Description = "Stop at 20,000 agencies and facts." };
    var command = new Command("scale", "How time grows with agencies, facts and rules, and what one update costs.") { quick };
    command.SetAction(result => ScaleRuns.Run(result.GetValue(quick)));
    root.Add(command);
}

void AddMicro()
{
    var command = new Command("micro", "Micro-benchmarks: what follows goes to BenchmarkDotNet, such as --filter *Join*.") { TreatUnmatchedTokensAsErrors = false };
    command.SetAction(result => MicroBenchmarks.Run([.. result.UnmatchedTokens]));
    root.Add(command);
}

void AddCaseFileCheck()
{
    var folder = new Argument<DirectoryInfo>("folder") { Description = "The folder with the case files, searched with those below it." };
    var command = new Command("check-hand-written", "Holds the hand-written evaluator against the library on case files.") { folder };
    command.SetAction(result => CaseFileCheck.Run(result.GetRequiredValue(folder)));
    root.Add(command);
}
