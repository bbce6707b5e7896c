using System.CommandLine;
using GrantEligibility.Benchmarks.Compare;

var root = new RootCommand("Measures the engine and the library beside their peers.");
Add("compare", "One process: ours, hand-written C#, and Microsoft RulesEngine on the same agencies.", Comparison.Run);
return root.Parse(args).Invoke();

void Add(string name, string description, Func<int> run)
{
    var command = new Command(name, description);
    command.SetAction(_ => run());
    root.Add(command);
}
