// The main job as an integrator writes it with the generated types; `make api-check` compiles it, strictly.
import createClient from "openapi-fetch";
import type { components, paths } from "./generated/api.js";

type Order = components["schemas"]["Order"];
type Problem = components["schemas"]["Problem"];

class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.code}: ${problem.detail}`);
  }
}

function done<T>(answer: { data?: T; error?: Problem }): T {
  if (answer.data === undefined) throw new Refused(answer.error as Problem);
  return answer.data;
}

export async function token(baseUrl: string, id: string, secret: string): Promise<string> {
  const client = createClient<paths>({ baseUrl });
  const body = { grant_type: "client_credentials", client_id: id, client_secret: secret };
  return done(await client.POST("/v1/token", { body })).access_token;
}

/** An order from placing to closing, for people who are known already. */
export async function serve(baseUrl: string, bearer: string, team: string, member: string, service: string): Promise<Order> {
  const client = createClient<paths>({ baseUrl, headers: { Authorization: `Bearer ${bearer}` } });
  const community = "yangming";
  const placed = done(
    await client.POST("/v1/communities/{community}/orders", {
      params: { path: { community } },
      body: { service_id: service, wanted_at: "2026-03-05T09:00:00+08:00", address: "3 栋 2 单元 501" },
    }),
  );
  const params = { path: { community, order_id: placed.id } };
  const ranked = done(await client.GET("/v1/communities/{community}/orders/{order_id}/candidates", { params }));
  const teams = ranked.items.map((one) => one.team_id);
  done(
    await client.POST("/v1/communities/{community}/orders/{order_id}/dispatch", {
      params,
      body: { team_ids: teams.length ? teams : [team] },
    }),
  );
  done(
    await client.POST("/v1/communities/{community}/orders/{order_id}/accept", {
      params,
      body: { team_id: team, members: [member] },
    }),
  );
  for (const as of ["requester", "station", "team"] as const) {
    done(
      await client.POST("/v1/communities/{community}/orders/{order_id}/reviews", {
        params,
        body: { as, attitude: 5, quality: 5, punctuality: 4 },
      }),
    );
  }
  const order = done(await client.GET("/v1/communities/{community}/orders/{order_id}", { params }));
  const minutes: number = order.volunteers.reduce((sum, one) => sum + one.minutes, 0);
  if (order.state !== "closed" || minutes === 0) throw new Error(order.end_reason ?? "not closed");
  return order;
}

/** A redemption, and the voucher that it brings. */
export async function redeem(baseUrl: string, bearer: string, reward: string, key: string): Promise<string | null> {
  const client = createClient<paths>({ baseUrl, headers: { Authorization: `Bearer ${bearer}` } });
  const path = { community: "yangming" };
  const asked = await client.POST("/v1/communities/{community}/redemptions", {
    params: { path, header: { "Idempotency-Key": key, Prefer: "wait=5" } },
    body: { reward_id: reward },
  });
  if (asked.error) return asked.error.errors?.[0]?.pointer ?? asked.error.code;
  return asked.data.vouchers[0]?.code ?? asked.response.headers.get("Location");
}

/** A change of what was read: `If-Match` is an argument like others. */
export async function lengthen(baseUrl: string, bearer: string, service: string): Promise<number> {
  const client = createClient<paths>({ baseUrl, headers: { Authorization: `Bearer ${bearer}` } });
  const path = { community: "yangming", service_id: service };
  const read = done(await client.GET("/v1/communities/{community}/services/{service_id}", { params: { path } }));
  const changed = await client.PATCH("/v1/communities/{community}/services/{service_id}", {
    params: { path, header: { "If-Match": `"${read.version}"` } },
    body: { minutes: read.minutes + 30 },
  });
  return done(changed).minutes;
}

/** All pages of a list. */
export async function waiting(baseUrl: string, bearer: string): Promise<string[]> {
  const client = createClient<paths>({ baseUrl, headers: { Authorization: `Bearer ${bearer}` } });
  const found: string[] = [];
  let cursor: string | null = null;
  do {
    const page: components["schemas"]["OrderLinePage"] = done(
      await client.GET("/v1/communities/{community}/orders", {
        params: { path: { community: "yangming" }, query: { state: "placed", ...(cursor ? { cursor } : {}) } },
      }),
    );
    found.push(...page.items.map((one) => one.order_no));
    cursor = page.next;
  } while (cursor);
  return found;
}
