namespace GrantEligibility.RuleEngine.Tests.Fluent;

public sealed record Customer(string Name, bool IsPreferred);

public sealed record Order(Customer Customer, decimal Total, IReadOnlyList<decimal> Lines);

public interface IMailer
{
    void Send(string to);
}

public sealed record Discount(Customer Customer, decimal Rate);
